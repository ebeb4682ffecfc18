/**
 * Services and libraries that are called beside the API, by the word that their hosts, modules and packages have in common. The first that
 * fits is named. `library` in a third place: only as a module or package, as the word is too short for a host.
 */
const SERVICES: readonly (readonly [name: string, word: string])[] = [
  ['Pinecone', 'pinecone'],
  ['Qdrant', 'qdrant'],
  ['Weaviate', 'weaviate'],
  ['Chroma', 'chroma'],
  ['Milvus', 'milvus|zilliz'],
  ['LangSmith', 'langsmith|smith\\.langchain'],
  ['Langfuse', 'langfuse'],
  ['Weights & Biases', 'wandb'],
  ['MLflow', 'mlflow'],
  ['Hugging Face Hub', 'huggingface'],
  ['GitHub', 'github|octokit'],
  ['GitLab', 'gitlab'],
  ['Slack', 'slack'],
  ['Discord', 'discord'],
  ['Telegram', 'telegra|aiogram|telebot|grammy'],
  ['Stripe', 'stripe'],
  ['PayPal', 'paypal'],
  ['Twilio', 'twilio'],
  ['SendGrid', 'sendgrid'],
  ['Redis', 'redis|upstash'],
  ['PostgreSQL', 'psycopg|asyncpg|postgres|pgvector'],
  ['MySQL', 'mysql|mariadb'],
  ['MongoDB', 'mongo'],
  ['Neo4j', 'neo4j'],
  ['the database', 'sqlalchemy|prisma|sequelize|sqlite|typeorm|knex'],
  ['Elasticsearch', 'elastic|opensearch'],
  ['Supabase', 'supabase|postgrest|gotrue'],
  ['Firebase', 'fire(?:base|store)'],
  ['Snowflake', 'snowflake'],
  [
    'Google Cloud',
    String.raw`google[./]cloud|bigquery|storage\.googleapis|googleapiclient|gspread|sheets\.googleapis|gcloud|(?:www|drive|oauth2)\.googleapis`,
  ],
  ['Notion', 'notion'],
  ['Airtable', 'airtable'],
  ['Shopify', 'shopify'],
  ['Spotify', 'spotif?y|spotipy'],
  ['YouTube', 'youtube|yt_dlp'],
  ['X', 'tweepy|twitter'],
  ['Reddit', 'praw|reddit'],
  ['Jira', 'jira|atlassian'],
  ['HubSpot', 'hubspot'],
  ['Salesforce', 'salesforce'],
  ['Zendesk', 'zendesk'],
  ['Kafka', 'kafka|confluent'],
  ['RabbitMQ', 'rabbitmq|pika|amqp'],
  ['Celery', 'celery'],
  ['Kubernetes', 'kube'],
  ['Docker', 'docker'],
  ['npm', 'npmjs|yarnpkg'],
  ['PyPI', 'pypi|twine|pythonhosted'],
  ['Vault', 'hvac|vault'],
  ['Tavily', 'tavily'],
  ['SerpAPI', 'serpapi'],
  ['Firecrawl', 'firecrawl'],
  ['Sentry', 'sentry'],
  ['Grafana', 'grafana'],
  ['Datadog', 'datadog'],
  ['SMTP', 'smtp'],
  ['LDAP', 'ldap'],
  ['SSH', 'paramiko|asyncssh'],
  ['a token check', 'jwt|jose'],
  ['Azure Storage', String.raw`azure[./]storage|blob\.core`],
  ['AWS', 'boto|amazonaws|aws-sdk|awssdk'],
];

const patterns = SERVICES.map(([name, word]) => ({
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
  return ANY.test(word) ? patterns.find(({ pattern }) => pattern.test(word))?.name : undefined;
}
