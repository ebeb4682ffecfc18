/** The names in the sidebar and the navigation, in their order; an empty or missing title is the page's own. */
export default {
  index: { title: 'Home', display: 'hidden', theme: { layout: 'full', timestamp: false } },
  'api-reference': 'API reference',
  decoder: { theme: { toc: false } },
  guides: 'Guides',
  reference: 'For programs',
  404: { display: 'hidden', theme: { layout: 'full', timestamp: false } },
};
