import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** Texts that are no answer of the API, as they are: `=== [who or what] kind`, then the text. */
const TEXTS = readFileSync(new URL('./cases/not-ours.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf('\n');
    return { title: part.slice(0, end), who: /^\[(.*?)\]/.exec(part)?.[1] ?? '', paste: part.slice(end + 1) };
  });

/** Services whose name is told by their host, their module, their package or the shape of what they send. */
const NAMED: Record<string, string> = {
  wandb: 'Weights & Biases',
  'HF hub': 'Hugging Face Hub',
  K8s: 'Kubernetes',
  DynamoDB: 'AWS',
  GCS: 'Google Cloud',
  YouTube: 'Google Cloud',
  bigquery: 'Google Cloud',
  Postgres: 'PostgreSQL',
  SQLAlchemy: 'the database',
  MySQL: 'the database',
  pip: 'PyPI',
  yarn: 'npm',
  snowflake: 'Snowflake',
  mlflow: 'MLflow',
  SSH: 'SSH',
  mail: 'the mail server',
};
const SELF_NAMED =
  'Pinecone Qdrant Weaviate LangSmith Langfuse Chroma Redis Slack Discord Telegram GitHub Docker S3 Stripe Twilio Prometheus OpenTelemetry SendGrid Notion MongoDB Kafka RabbitMQ Terraform Shopify Salesforce Jira Zendesk Reddit Tavily Elasticsearch Appwrite Razorpay QuickBooks Contentful DocuSign Bazel ElevenLabs Airtable'.split(
    ' ',
  );
/** What else a text can be, by the word in its title. */
const BY: Record<string, string> = { own: 'own', unreached: 'nobody', program: 'program' };

describe('no answer of the API', () => {
  test.each(TEXTS)('$title', ({ who, paste }) => {
    const diagnosis = decode(paste, FROZEN_CATALOGUE, 0);
    expect(diagnosis.kind, becauseOf(diagnosis)).toBe('none');
    const origin = diagnosis.kind === 'none' ? diagnosis.origin : undefined;
    const name = NAMED[who] ?? (SELF_NAMED.includes(who) ? who : undefined);
    if (name) expect(origin).toEqual({ by: 'service', name });
    const by = BY[who];
    if (by && origin?.by !== 'text') expect(origin?.by).toBe(by);
  });

  test('a text about errors hands over the rows that it names, by status, code or type, each once and in its order', () => {
    const text =
      '## Errors\n- 503 Service Unavailable\n- 429 Too Many Requests: insufficient_balance\n- 404 Not Found\n- 503 again\n- 418 teapot\n- 500 server_error';
    expect(decode(text, FROZEN_CATALOGUE, 0)).toMatchObject({
      kind: 'none',
      origin: {
        by: 'text',
        named: [
          '503-service-unavailable',
          '429-rate-limit-error',
          '402-insufficient-balance',
          '404-not-found-error',
          '500-server-error',
        ],
      },
    });
  });

  test('any other text names no rows', () => {
    const diagnosis = decode('The build of branch 429 went well', FROZEN_CATALOGUE, 0);
    expect(diagnosis).toMatchObject({ kind: 'none', origin: { by: 'text' } });
    expect(diagnosis).not.toHaveProperty('origin.named');
  });
});
