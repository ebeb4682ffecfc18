import { raw } from '../text/any-of';

/** Services and libraries that are called beside the API, and whose hosts, modules and packages hold their very name. */
const PLAIN =
  'Pinecone Qdrant Weaviate Chroma LanceDB Turbopuffer Typesense Langfuse MLflow ClearML Gradio GitLab Slack Discord Zulip Mattermost Mastodon Stripe PayPal Twilio Vonage Mailchimp Postmark Neo4j MinIO Snowflake Notion Airtable ClickUp Asana Shopify Zoom Salesforce Zendesk Celery Docker Keycloak Auth0 Clerk Okta Tavily Firecrawl ElevenLabs Deepgram Mapbox Mailgun Jenkins Pulumi Sentry PostHog Paddle Algolia Meili Solr Consul Sonar Codecov ServiceNow Intercom Datadog Dropbox Bitbucket YouTube Feishu OpenWeather Prometheus SMTP LDAP Appwrite Contentful DocuSign';

/** Those that go by another word, or by several. The first that fits is named. */
const OTHERS = raw`
Milvus: milvus|zilliz
LangSmith: langsmith|smith\.langchain
Weights & Biases: wandb
Hugging Face Hub: huggingface
GitHub: github|octokit
Telegram: telegra|aiogram|telebot|grammy
Meta: whatsapp|graph\.facebook|instagram
SendGrid: sendgrid|python_http_client
Resend: resend\b
Redis: redis|upstash
PostgreSQL: psycopg|asyncpg|postgres|pgvector|neondb
MySQL: mysql|mariadb
MongoDB: mongo
the database: sqlalchemy|prisma|sequelize|sqlite|typeorm|knex
Elasticsearch: elastic|opensearch
Supabase: supabase|postgrest|gotrue
Firebase: fire(?:base|store)
Google Cloud: google[./](?:cloud|ads)|bigquery|(?:storage|sheets)\.googleapis|googleapiclient|gspread|gcloud|gaxios
Google: (?:www|drive|oauth2|gmail|calendar|maps)\.googleapis|google ?(?:drive|sheets|calendar|maps)|gmail
Microsoft Graph: graph\.microsoft|msgraph|msal|sharepoint
Spotify: spoti[fp]y
X: tweepy|twitter
Apple Push: apns
Reddit: praw|reddit
Jira: jira|atlassian|confluence
HubSpot: hubspot|hubapi
Kafka: (?:rd)?kafka|confluent
RabbitMQ: rabbitmq|pika|amqp
Kubernetes: kube
npm: npmjs|yarnpkg
PyPI: pypi|twine|pythonhosted
Vault: hvac|vault
SerpAPI: serpapi|serper
Brave Search: brave ?search|search\.brave
Exa: exa(?:_py|\.ai|error)
Grafana: grafana|loki\b
the mail server: imap|poplib
SSH: paramiko|asyncssh
a token check: jwt|jose|passport
Azure: azure[./](?:storage|keyvault|search|cosmos|identity|servicebus|mgmt|documents)
Azure: blob\.core|vault\.azure|search\.windows
AWS: boto|amazonaws|aws-sdk|awssdk
`;

const SERVICES = [
  ...PLAIN.split(' ').map((name) => [name, name] as const),
  ...[...OTHERS.matchAll(/(.+): (.+)/g)].map(([, name = '', word = '']) => [name, word] as const),
];

/** What each of them is known by. */
export const PATTERNS = SERVICES.map(([name, word]) => ({
  name,
  pattern: new RegExp(`(?:^|[^a-z])(?:lib|py|io|http)?(?:${word})`, 'i'),
}));

/** Any of them: most words are none. */
const ANY = new RegExp(SERVICES.map(([, word]) => word).join('|'), 'i');

/**
 * @param word a host, a module, a package or a logger's name
 * @returns the service or library that it belongs to
 */
export function serviceOf(word: string): string | undefined {
  return ANY.test(word) ? PATTERNS.find(({ pattern }) => pattern.test(word))?.name : undefined;
}
