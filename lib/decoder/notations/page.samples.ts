import type { Samples } from './samples';

/** Samples of {@link PAGE}. */
export const SAMPLES: Samples = {
  source: 'nginx, Apache, CloudFront and Cloudflare 5xx pages',
  hits: [
    { text: '<html><head><title>502 Bad Gateway</title></head></html>', facts: { place: 'page', status: 502 } },
    { text: '<H1>504 ERROR</H1>', facts: { place: 'page', status: 504 } },
    { text: '<span class="code-label">Error code 524</span>', facts: { place: 'page', status: 524 } },
    {
      text: '<a href="https://www.cloudflare.com/5xx-error-landing?utm_source=errorcode_522">',
      facts: { place: 'page', status: 522 },
    },
  ],
  misses: [{ text: '<div class="error-500">hello</div>', why: 'the name of a style' }],
};
