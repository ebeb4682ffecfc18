/**
 * What OpenAI-compatible APIs put into `error.code` or `error.type` of a 429 when balance or quota is gone: waiting does not cure it.
 * All of them are aliases of the 402 row.
 */
export const QUOTA_CODES = [
  'insufficient_quota',
  'insufficient_balance',
  'insufficient_credits',
  'billing_hard_limit_reached',
] as const;
