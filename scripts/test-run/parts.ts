/** What a part needs before it can run. */
export type Need = 'build' | 'browser' | 'programs';

/** A part of `npm test`. */
export interface Part {
  /** How it is named on the command line. */
  id: string;
  /** What it looks at, for the announcement. */
  says: string;
  needs: Need[];
  /** A command that passes or fails as a whole, a project of Vitest, the lab, or the build. */
  kind:
    | { type: 'command'; command: [string, ...string[]] }
    | { type: 'vitest'; project: string }
    | { type: 'lab' }
    | { type: 'build' };
}

/** All parts, in the order in which they run: as a rule, what fails soonest comes first. */
export const PARTS: readonly Part[] = [
  {
    id: 'format',
    says: 'format, lint and import rules',
    needs: [],
    kind: { type: 'command', command: ['biome', 'check', '.'] },
  },
  {
    id: 'unused',
    says: 'files, exports and packages in use',
    needs: [],
    kind: { type: 'command', command: ['knip', '--no-progress'] },
  },
  { id: 'types', says: 'types', needs: [], kind: { type: 'command', command: ['tsc', '--noEmit'] } },
  { id: 'unit', says: 'tests that need no build', needs: [], kind: { type: 'vitest', project: 'unit' } },
  { id: 'build', says: 'the site, where it is not built yet', needs: [], kind: { type: 'build' } },
  { id: 'site', says: 'the built files', needs: ['build', 'programs'], kind: { type: 'vitest', project: 'site' } },
  {
    id: 'browser',
    says: 'the built site in a browser',
    needs: ['build', 'browser'],
    kind: { type: 'vitest', project: 'browser' },
  },
  {
    id: 'engines',
    says: 'the main paths in Firefox and WebKitGTK',
    needs: ['build', 'programs'],
    kind: { type: 'vitest', project: 'engines' },
  },
  {
    id: 'budget',
    says: 'the weight of the pages',
    needs: ['build', 'browser'],
    kind: { type: 'command', command: ['tsx', 'scripts/check-budget.ts'] },
  },
  { id: 'newcomer', says: 'a fresh copy of the project', needs: [], kind: { type: 'vitest', project: 'newcomer' } },
  // The lab installs and compiles beside what it plays; its tests find that done.
  { id: 'lab', says: 'every snippet in the lab', needs: [], kind: { type: 'lab' } },
  { id: 'lab-tests', says: 'the lab itself', needs: [], kind: { type: 'vitest', project: 'lab' } },
];
