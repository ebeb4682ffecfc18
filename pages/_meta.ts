export default {
  index: { title: 'Home', display: 'hidden', theme: { layout: 'full', timestamp: false } },
  'api-reference': 'API Reference',
  decoder: { title: 'Decoder', theme: { toc: false } },
  guides: 'Guides',
  reference: 'For programs',
  404: { title: 'Page not found', display: 'hidden', theme: { layout: 'full', timestamp: false } },
};
