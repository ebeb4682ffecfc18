export default { retries: 'When and how to retry' };
