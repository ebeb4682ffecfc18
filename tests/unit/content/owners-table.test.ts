import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';

describe('the catalogue as it is', () => {
  it('has no fault and holds every status of the owner’s table', () => {
    const statuses = readCatalogue().map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining([400, 401, 402, 403, 404, 429, 500, 502, 503, 504]));
  });

  it('says what the owner’s table says', () => {
    const rows = readCatalogue().map(({ status, type, cause, recommendation }) => [
      status,
      type,
      cause,
      recommendation,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        [
          400,
          'invalid_request_error',
          'Malformed request body or invalid parameter values',
          'Validate types and ranges such as temperature',
        ],
        [
          401,
          'invalid_api_key',
          'Missing, malformed, or invalid API key',
          'Verify the Authorization header and active key',
        ],
        [402, 'insufficient_balance', 'Account balance is zero or below', 'Top up credits before retrying'],
        [403, 'permission_error', 'Insufficient permissions for the resource', 'Check account access and plan limits'],
        [404, 'not_found_error', 'Unknown model or endpoint', 'Verify the model ID and request path'],
        [429, 'rate_limit_error', 'Too many requests in a short period', 'Apply exponential backoff and retry'],
        [500, 'server_error', 'Internal platform error', 'Retry the request, then contact support if it persists'],
        [
          502,
          'server_error',
          'Gateway could not reach upstream services cleanly',
          'Retry after a short delay and inspect request ID',
        ],
        [503, 'service_unavailable', 'Model is temporarily overloaded', 'Retry after a short delay or switch models'],
        [504, 'gateway_timeout', 'Request took too long to process', 'Stream responses or raise the client timeout'],
      ]),
    );
  });
});
