import { type ImportsByFile, reach } from './imports';

/** A room of the house, as its picture shows it. */
export interface Room {
  name: string;
  /** What it holds, in a few words; a line each. */
  holds: readonly string[];
}

/** Rooms by their folder, from left to right where they stand beside each other. A file belongs to the one with the longest folder. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  islands: ['the browser’s entries'],
  pages: ['MDX: the facts of each', 'error, prose, components'],
  lab: ['plays faults to snippets', 'and to SDKs'],
  scripts: ['commands: build, test,', 'serve, measure, draw'],
  components: ['React: props in, JSX out'],
  'lib/build': ['reads and checks content,', 'makes every other file'],
  'lib/browser': ['what moves without', 'a framework'],
  'lib/retry': ['policy to waits,', 'policy to snippet text'],
  'lib/decoder': ['paste to diagnosis: text,', 'notations, decide, answer'],
};

/** The files of lib itself that the decoder and the retries stand on. */
const GROUND = 'lib: vocabulary';

/** All other files of lib itself. */
const REST = 'lib: search, recipes …';

/** What is told of the two rooms of lib itself. */
const HOLDS_OF_LIB: Readonly<Record<string, (files: readonly string[]) => readonly string[]>> = {
  [GROUND]: (files) => [files.map((file) => file.replace(/^lib\/|\.ts$/g, '')).join(', ')],
  [REST]: () => ['what the build and', 'the browser both need'],
};

/**
 * @param imports of every file
 * @returns the rooms, and which one each file belongs to
 */
export function roomsOf(imports: ImportsByFile): { rooms: Room[]; roomOf: (file: string) => string | undefined } {
  const stoodOn = reach(
    imports,
    [...imports.keys()].filter((file) => /^lib\/(?:decoder|retry)\//.test(file)),
  );
  const folders = Object.keys(FOLDERS).sort((one, other) => other.length - one.length);
  const roomOf = (file: string) => {
    if (/^lib\/[^/]+$/.test(file)) return stoodOn.has(file) ? GROUND : REST;
    return folders.find((folder) => file.startsWith(`${folder}/`));
  };
  const files = [...imports.keys()];
  const ofLib = Object.entries(HOLDS_OF_LIB).map(([name, holds]) => ({
    name,
    holds: holds(files.filter((file) => roomOf(file) === name)),
  }));
  const ofFolders = Object.entries(FOLDERS).map(([name, holds]) => ({ name, holds }));
  return { rooms: [...ofFolders, ...ofLib], roomOf };
}
