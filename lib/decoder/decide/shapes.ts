/** What only one service prints: its envelope, its headers, the first words of its messages. One line each. */
const SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['GitHub', /^gh: |documentation_url|x-github-|GithubException/i],
  ['Kubernetes', /"kind"\s*:\s*"Status"|Error from server(?: \(\w+\))?:|\bkubelet\b|metrics\.k8s\.io/],
  ['S3', /\bS3Error\b|<Error>\s*<Code>[A-Z]|<HostId>|calling the (?:\w+Object\w*|\w+Bucket\w*) operation/],
  ['AWS', /calling the (?!InvokeModel|Converse)\w+ operation|x-amz-(?:request-id|id-2)/i],
  ['Elasticsearch', /root_cause|security_exception|es_rejected_execution|index_not_found/],
  ['Stripe', /decline_code|card_(?:declined|error)|"charge"\s*:|stripe\.com\/docs|stripe-version/i],
  ['Google Cloud', /domain["']?\s*:\s*["'](?:global|usageLimits|youtube\.quota)["']|<HttpError \d{3} when requesting/],
  ['Telegram', /"ok"\s*:\s*false\s*,\s*"error_code"|Flood control exceeded/],
  ['Slack', /['"]ok['"]\s*:\s*(?:false|False)\s*,\s*['"]error['"]\s*:\s*['"]\w+['"]/],
  ['Discord', /\(error code: \d{5}\)|"retry_after"\s*:\s*[\d.]+\s*,\s*"global"\s*:/],
  ['a registry', /"errors"\s*:\s*\[\s*\{\s*"code"\s*:\s*"[A-Z_]+"/],
  ['Docker', /Error response from daemon|toomanyrequests|docker\.io\//],
  ['PostgREST', /"code"\s*:\s*"PGRST|"hint"\s*:[^}]{0,400}"details"\s*:|"details"\s*:[^}]{0,400}"hint"\s*:/],
  ['Notion', /"object"\s*:\s*"error"\s*,\s*"status"\s*:\s*\d{3}\s*,\s*"code"/],
  ['Shopify', /x-shop(?:id|ify-)/i],
  ['Twilio', /"more_info"\s*:\s*"https:\/\/www\.twilio/],
  ['the sign-in server', /"error"\s*:\s*"(?:invalid_grant|unauthorized_client|unsupported_grant_type)"/],
  ['Google Cloud', /ERROR: \(gcloud/],
  ['the database', /\bdatabase server at\b|\bSQLSTATE\b/],
  ['npm', /^npm (?:ERR!|error)|\bcode E4\d\d\b/m],
  ['Terraform', /\bon \S+\.tf line \d/],
  ['Azure', /autorest/],
  ['a gRPC service', /\brpc error: code = /],
  ['FTP', /\bftplib\.|^FTP: /],
  ['a SIP server', /\bSIP\/2/],
  ['git', /^(?:remote: |fatal: )(?:Permission|unable|Authentication|repository)/m],
  ['apt', /^(?:E: Failed to fetch|Err:\d+ https?:)/m],
  [
    'the database',
    /\bERROR \d{4} \(\w{5}\)|permission denied for (?:table|schema|relation)|password authentication failed|Access denied for user/,
  ],
  ['SSH', /Permission denied \(publickey/],
  ['the mail server', /\b5\d\d[ -]5\.\d\.\d/],
  ['Azure', /Blob(?:NotFound|AlreadyExists)|The specified (?:blob|container)/],
  ['Meta', /"fbtrace_id"|"error_subcode"/],
  ['LinkedIn', /"serviceErrorCode"/],
  ['HubSpot', /"errorType"\s*:[^}]*"correlationId"/],
  ['OpenWeather', /"cod"\s*:\s*"?[45]\d\d/],
  ['Kafka', /\brdkafka\b/],
  ['Google Maps', /"status"\s*:\s*"(?:OVER_QUERY_LIMIT|REQUEST_DENIED)"/],
  ['Mattermost', /"detailed_error"/],
  ['Postmark', /"ErrorCode"\s*:\s*\d+,\s*"Message"/],
  ['Okta', /"errorSummary"/],
  ['OpenTelemetry', /\bopentelemetry\.|exporting span batch/],
  ['the chat server', /"errcode"\s*:/],
  ['Keycloak', /type="?\w+_ERROR"?, realmId=/],
  ['the web page', /\bpage\.goto\b/],
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

/** Sentences that name the service's own kind of thing. */
const SENTENCES: readonly (readonly [name: string, sentence: RegExp])[] = [
  ['Stripe', /\bNo such \w+: '?(?:cus|ch|pi|sub|price|prod|seti)_\w{2}/],
  ['Azure', /\bServer failed to authenticate the request\b/],
  ['AWS Lambda', /\bTask timed out after [\d.]+ seconds/],
  ['AWS', /\bnot authorized to perform: (?!bedrock)\w+:/],
  [
    'Google Cloud',
    /\bPermission '(?!aiplatform|generativelanguage)\w+\.[\w.]+' denied|(?:Cloud|Admin|Drive|Sheets) \w*\s?API has not been used/,
  ],
];

/**
 * @param text a record with its messages
 * @returns the service that only such a message can come from
 */
export function serviceOfSentence(text: string): string | undefined {
  return SENTENCES.find(([, sentence]) => sentence.test(text))?.[0];
}
