export default {
  index: { title: 'Home', display: 'hidden', theme: { layout: 'full', timestamp: false } },
  'api-reference': 'API reference',
  decoder: { theme: { toc: false } },
  guides: 'Guides',
  reference: 'For programs',
  404: { display: 'hidden', theme: { layout: 'full', timestamp: false } },
};
