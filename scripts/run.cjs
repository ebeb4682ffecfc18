/**
 * The start of every npm script: `node scripts/run.cjs FILE [ARGUMENTS]` installs the packages if need be, then runs a TypeScript file.
 * A Node of any age can read this file and the next, so that one that is too old gets a line instead of a syntax error.
 */
require('./check-node.cjs');

import('./launch.mjs');
