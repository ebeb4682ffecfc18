export default {
  'read-your-error': 'Read your error',
  retries: 'When and how to retry',
  'sdk-retries': 'What SDKs do',
  'streams-and-duplicates': 'Streams and duplicates',
  'rate-limit-headers': 'Rate-limit headers',
};
