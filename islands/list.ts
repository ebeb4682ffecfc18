/** Loads the component of an island: React's by its type, Preact's by what it imports once it is bundled. */
type IslandLoader = () => Promise<{ default: unknown }>;

/** Every island of the site, by the name that components/island writes into the page. Each is a file of this folder with that name. */
export const ISLANDS: Readonly<Record<string, IslandLoader>> = {
  'herd-plot': () => import('./herd-plot'),
  'paste-box': () => import('./paste-box'),
  'policy-panel': () => import('./policy-panel'),
  'policy-plot': () => import('./policy-plot'),
  'table-filter': () => import('./table-filter'),
};
