import { GUIDE_PATHS } from '@/lib/site';

/** The order of the sidebar. An empty title is that of the page itself. */
export default Object.fromEntries(GUIDE_PATHS.map((path) => [path.slice(path.lastIndexOf('/') + 1), '']));
