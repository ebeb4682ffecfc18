import type { Samples } from './samples';

/** Samples of {@link PAGE_MESSAGE}. */
export const SAMPLES: Samples = {
  source: 'nginx, Google front end, Cloudflare, IIS',
  hits: [
    {
      text: '<html><title>403 Forbidden</title><h1>Access to this site is blocked</h1></html>',
      facts: { message: 'Access to this site is blocked' },
    },
    {
      text: '<html><title>api.flowapi.net | 524: A timeout occurred</title></html>',
      facts: { message: 'A timeout occurred' },
    },
    {
      text: '<html><h2>Service Unavailable</h2><p>HTTP Error 503. The service is unavailable.</p></html>',
      facts: { message: 'The service is unavailable.' },
    },
  ],
  misses: [{ text: '<html><head><title>Dashboard</title></head></html>', why: 'a title of one word' }],
};
