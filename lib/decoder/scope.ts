import type { Scope } from './evidence';

/** Names and paths by which an OpenAI-compatible API, or a library that calls one, is known. */
const API =
  /flowapi|open_?ai(?!r)|anthropic|litellm|langchain|llama_?index|openrouter|semantickernel|spring\.ai|spring-ai|generativelanguage|aiplatform|vllm|\bllm\b|chat\/completions|\/v\d(?:beta\d?)?\/(?:\w+\/)?(?:completion|embedding|response|model|image|audio|file|batch|moderation|message|engine|fine_tun|assistant|thread|rerank|realtime)/i;

/** Services and libraries whose errors look alike but are not this API's. */
const FOREIGN =
  /\b(?:redis|psycopg\d?|postgres\w*|asyncpg|mysql\w*|pymysql|(?:py)?mongo\w*|sqlalchemy|sqlite\w*|elasticsearch|opensearch\w*|cassandra|kafka\w*|rabbitmq|pika|amqp|boto\w*|aws\w*|amazonaws|s3|dynamodb|putobject|getobject|calling the \w+ operation|lambda\.amazonaws|googleapiclient|(?<!type\.)googleapis|gspread|google\.auth|firebase\w*|springframework\.security|stripe|paypal|twilio|sendgrid|mailgun|slack\w*|discord\w*|telegram\w*|tweepy|praw|spotipy|shopify|github\w*|gitlab|bitbucket|git|npm|yarn|pnpm|pypi|pip|conda|docker|containerd|registry|imagepullbackoff|kube\w*|k8s|kubectl|helm|terraform|ansible|paramiko|ssh|sftp|ftp|ftplib|smtp\w*|smtplib|imap\w*|imaplib|ldap\w*|jira|jwt|vault|consul|etcd|selenium|playwright|puppeteer|pinecone|weaviate|qdrant|chroma\w*|huggingface(?:_hub|\.co)|hf_hub|wandb|mlflow|supabase|snowflake|databricks|airflow|apt|apt-get|dpkg|brew|cargo|crates\.io|maven|gradle|nuget|rubygems|composer|packagist|favicon|werkzeug|flask|django|rest_framework|starlette|fastapi\.exceptions|express|body-parser|raw-body|apollo|graphql|prisma|sequelize|spotify|blob|keyvault|cosmos\w*|storage account|probe failed|pull (?:rate limit|access)|from server \((?:NotFound|Forbidden)|oci runtime|systemd|nfs|removeChild|getUserMedia|the requested url was not found on (?:the|this) server)\b/i;

const METHOD = '(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)';
const API_PATH =
  /\/v\d(?:beta\d?)?(?:\/|\b)|\/(?:chat\/)?completions?\b|\/embeddings\b|\/openai\/|\/(?:responses|models|moderations|images|audio|files|batches|rerank|messages|engines|fine_tuning)\b/;

const ROUTE = new RegExp(`\\b${METHOD}\\b["'\`\\s(<[\\]:→-]{1,6}(/[^\\s"'\`)>,]*)`);
const URL_IN_TEXT = /\bhttps?:\/\/([^\s/"'`)>,\]]+)([^\s"'`)>,\]]*)/i;

/**
 * Tells whose answer a line is about, by the URL, the route or the library it names.
 * @param line the line on which a status or an exception stands
 */
export function scopeOf(line: string): Scope {
  const url = URL_IN_TEXT.exec(line);
  if (url) {
    const [, host = '', path = ''] = url;
    if (FOREIGN.test(host) && !API.test(host)) return 'foreign';
    if (API.test(host) || API_PATH.test(path)) return 'api';
    if (/^(?:localhost|127\.|0\.0\.0\.0|\[::1\])/.test(host)) return 'own';
    if (/developer\.mozilla\.org|cloudflare\.com|httpstatuses|docs\./.test(host))
      return API.test(line) ? 'api' : 'unknown';
    return API.test(line) ? 'api' : FOREIGN.test(line) || path.length > 1 ? 'foreign' : 'unknown';
  }
  const route = ROUTE.exec(line)?.[1];
  if (route !== undefined) return API_PATH.test(route) ? 'api' : 'own';
  if (API.test(line)) return 'api';
  return FOREIGN.test(line) ? 'foreign' : 'unknown';
}

/** @param text any text; true if it names an OpenAI-compatible API or a library for one */
export function namesApi(text: string): boolean {
  return API.test(text);
}

/** @param text any text; true if it names another service or library */
export function namesForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** How much of a very long line is looked at, before and after the place of interest. */
const REACH = 400;

/**
 * @param text the whole text
 * @param at an offset in it
 * @returns the line around the offset, shortened if it is very long
 */
export function lineAround(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const after = text.slice(at, at + REACH);
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}

/**
 * @param text the whole text
 * @param at an offset in it
 * @returns where the line begins, or an offset within reach when the line is very long
 */
export function lineStartNear(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const newline = text.slice(from, at).lastIndexOf('\n');
  return newline < 0 ? from : from + newline + 1;
}

/**
 * @param text the whole text
 * @returns whether it names the address of another service and no OpenAI-compatible API
 */
export function isForeignPaste(text: string): boolean {
  const head = text.slice(0, 6000);
  const host = URL_IN_TEXT.exec(head)?.[1];
  return host !== undefined && FOREIGN.test(host) && !API.test(head);
}
