import { anyOf } from '../text/any-of';
import { serviceOf } from './services';

/** What only one service prints: its envelope, its headers, the first words of its messages. One line each. */
export const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['GitHub', /^gh: |x-ratelimit-resource/i],
  [
    'Kubernetes',
    anyOf(
      /"kind"\s*:\s*"Status"|Error from server(?: \(\w+\))?:|\bcannot \w+ resource "/,
      /\bkubelet\b|\bprobe failed\b|\blogged in to the server/,
    ),
  ],
  ['S3', /<Error>\s*<Code>[A-Z]|calling the (?:\w+Object\w*) operation/],
  ['AWS', /calling the (?!InvokeModel|Converse)\w+ operation|x-amz-(?:request-id|id-2)|\bConditionalCheckF/i],
  ['AWS', /\boperation error (?!Bedrock)[A-Z]\w+[\w ]*: /],
  ['a GraphQL service', /"errors"\s*:\s*\[.{0,300}?"(?:locations"|extensions"\s*:\s*\{\s*"(?!code))|\bGraphQLError\b/],
  ['Elasticsearch', /root_cause|[a-z]_exception\b/],
  ['Stripe', /card_error|\bdecline_code\b/i],
  ['Google Cloud', /domain["']?\s*:\s*["'](?:global|youtube\.quota)["']|"@type"\s*:\s*"\S+\/google\.(?!rpc)/],
  ['Telegram', /"ok"\s*:\s*false\s*,\s*"error_code"/],
  ['Slack', /['"]ok['"]\s*:\s*false\s*,\s*['"]error['"]\s*:\s*['"]\w+['"]/],
  ['Discord', /\(error code: \d{5}\)|"retry_after"\s*:\s*[\d.]+\s*,\s*"global"\s*:/],
  [
    'a registry',
    anyOf(
      /"errors"\s*:\s*\[\s*\{\s*"code"\s*:\s*"[A-Z_]+"|\bdenied: (?:permission_d|requested access)/,
      /\bCould not resolve [\w.]+:[\w.-]+:/,
    ),
  ],
  ['Docker', /Error response from daemon|toomanyrequests|docker\.io\/\S+: /],
  ['PostgREST', /"details"\s*:[^}]{0,400}"hint"\s*:/],
  ['Notion', /"object"\s*:\s*"error"\s*,\s*"status"\s*:\s*\d{3}\s*,\s*"code"/],
  ['Shopify', /x-shopid/i],
  ['the sign-in server', /"error"\s*:\s*"(?:invalid_grant|unauthorized_client)"|\binvalid_client\b|\/openid-connect\//],
  ['the database', /\bdatabase server at\b|\bSQLSTATE\b|\bDB::Exc/],
  ['npm', /\bcode E4\d\d\b|\bYN\d{4}:/],
  ['Terraform', /\bon \S+\.tf line \d/],
  ['Azure', /autorest/],
  ['Microsoft Graph', /"innerError"/],
  ['the certificate authority', /:params:acme:/],
  ['a JSON-RPC service', /"jsonrpc".{0,40}"error"\s*:\s*\{\s*"code"\s*:\s*\d/],
  ['a gRPC service', /\brpc error: code = |\bio\.grpc\b/],
  ['a JSON:API service', /"errors"\s*:\s*\[\s*\{[^}]*"status"\s*:\s*"?[45]\d\d/],
  ['a generated client', /^HTTP response headers: HTTPHeaderDict/m],
  ['FTP', /\bftplib\.|^FTP: /],
  ['a SIP server', /\bSIP\/2/],
  ['git', /^(?:fatal: unable|remote: |error: failed to (?:push|fetch) |batch response)/m],
  ['apt', /^(?:E: Failed to fetch|Err:\d+ https?:)/m],
  [
    'the database',
    anyOf(
      /\bERROR \d{4} \(\w{5}\)|permission denied for (?:table|schema|relation)/,
      /password authentication failed|Access denied for user/,
    ),
  ],
  ['SSH', /Permission denied \(publickey/],
  ['the mail server', /\b5\d\d[ -]5\.\d\.\d/],
  ['Azure', /Blob(?:Not|AlreadyE)|The specified (?:blob|container)/],
  ['Meta', /"fbtrace_id"/],
  ['LinkedIn', /"serviceErrorCode"/],
  ['HubSpot', /"errorType"\s*:[^}]*"correlationId"/],
  ['Kafka', /\brdkafka\b/],
  ['Google Maps', /"status"\s*:\s*"(?:OVER_QUERY_LIMIT|REQUEST_DENIED)"/],
  ['OpenTelemetry', /\bopentelemetry[./]|export\w* (?:span batch|traces)/],
  ['the chat server', /"errcode"\s*:/],
  ['the web page', /\bpage\.goto\b/],
  ['Appwrite', /"type"\s*:\s*"\w+"\s*,\s*"version"\s*:/],
  ['Razorpay', /\b(?:BAD_REQUEST|GATEWAY)_ERROR\b/],
  ['QuickBooks', /"fault"\s*:\s*\{/i],
  ['Contentful', /"sys"\s*:\s*\{\s*"type"\s*:\s*"Error"/],
  ['Okta', /"errorCode"\s*:\s*"E\d{7}"/],
  ['DocuSign', /"errorCode"\s*:\s*"[A-Z_]+"\s*,\s*"message"/],
  ['ElevenLabs', /"detail"\s*:\s*\{\s*"status"/],
  ['Airtable', /"error"\s*:\s*\{\s*"type"\s*:\s*"[A-Z_]+"/],
  ['Nomad or Consul', /\bUnexpected response code: \d{3} \(/],
  ['Bazel', /\/BUILD(?:\.bazel)?:\d|\bRemote Cache: /],
];

/** Any of them: most records have none. */
const ANY = new RegExp(SHAPES.map(([, { source }]) => source).join('|'), 'im');

/**
 * @param text a record
 * @returns the service whose shape it has
 */
export function serviceOfShape(text: string): string | undefined {
  return ANY.test(text) ? SHAPES.find(([, shape]) => shape.test(text))?.[0] : undefined;
}

/** Headers and members that a service names after itself: `x-pinecone-auth-rejected-reason`, `clerk_trace_id`. */
const HEADER = /\bx-([a-z]{4,20})-|\b([a-z]{4,20})_(?:trace|request)_id/gi;

/**
 * @param text a record
 * @returns the service that is named in a header of its own
 */
export function serviceOfHeader(text: string): string | undefined {
  return /\bx-|_id/i.test(text)
    ? [...text.matchAll(HEADER)].map(([, header, member]) => serviceOf(header ?? member ?? '')).find(Boolean)
    : undefined;
}

/** Sentences that name the service's own kind of thing. */
export const SENTENCES: readonly (readonly [name: string, sentence: RegExp])[] = [
  ['Stripe', /\bNo such \w+: '?[a-z]{2,5}_\w{2}|\bYour card (?:was declined|has )/],
  ['GitHub', /\bAPI rate limit (?:already )?exceeded for /],
  ['Google Cloud', /\b(?:Access Denied|Not found): (?:Table|BigQuery|Project)\b/],
  ['Azure', /\bServer failed to authenticate the request\b|authoriz\w+ to perform (?:action|this op)/],
  ['AWS Lambda', /\bTask timed out after \d+\.\d\d seconds/],
  ['AWS', /\bnot authorized to perform: (?!bedrock)\w+:/],
  [
    'Google Cloud',
    anyOf(
      /\bdoes not have (?:\w+\.){2}\w+ access|\bPermission '(?!aiplatform|generativelanguage)\w+\.[\w.]+' denied/,
      /(?:Cloud|Admin|Drive|Sheets) \w*\s?API has not been used/,
    ),
  ],
];

/**
 * @param text a record with its messages
 * @returns the service that only such a message can come from
 */
export function serviceOfSentence(text: string): string | undefined {
  return SENTENCES.find(([, sentence]) => sentence.test(text))?.[0];
}
