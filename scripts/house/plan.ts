import { type ImportsByFile, reach } from './imports';
import { type Room, roomsOf } from './rooms';

/** A room as it stands in the picture. */
export interface PlannedRoom extends Room {
  /** Whether code of it reaches the browser of a reader. */
  isBrowsers: boolean;
  /** Rooms that it imports, but for those that it reaches through another of them. */
  standsOn: string[];
}

/** Where the browser's code begins: what lib/build/browser-files.ts bundles. */
const BROWSER_ENTRIES = ['islands/page.ts', 'islands/islands.ts', 'lib/browser/decode-worker.ts'];

/**
 * @param imports of every file
 * @returns the rooms in rows: each stands above all that it imports
 * @throws Error naming rooms that import each other
 */
export function plan(imports: ImportsByFile): PlannedRoom[][] {
  const { rooms, roomOf } = roomsOf(imports);
  const names = rooms.map(({ name }) => name);
  const isFrom = (name: string) => (file: string) => roomOf(file) === name;
  const imported = new Map(
    names.map((name) => {
      const targets = [...imports].filter(([file]) => isFrom(name)(file)).flatMap(([, files]) => files.map(roomOf));
      return [name, names.filter((other) => other !== name && targets.includes(other))];
    }),
  );
  const browsers = [...reach(imports, BROWSER_ENTRIES), ...BROWSER_ENTRIES];
  const planned = rooms.map((room) => ({
    ...room,
    isBrowsers: browsers.some(isFrom(room.name)),
    standsOn: reduced(imported, room.name),
  }));
  const heights = new Map(names.map((name) => [name, heightOf(imported, name, [])]));
  const top = Math.max(...heights.values());
  return Array.from({ length: top + 1 }, (_, row) => planned.filter(({ name }) => heights.get(name) === top - row));
}

/** What a room imports, without what it reaches through another room. */
function reduced(imported: ReadonlyMap<string, readonly string[]>, name: string): string[] {
  const direct = imported.get(name) ?? [];
  return direct.filter((one) => !direct.some((other) => other !== one && reach(imported, [other]).has(one)));
}

/** How many rooms stand below a room, one upon the other. */
function heightOf(imported: ReadonlyMap<string, readonly string[]>, name: string, above: readonly string[]): number {
  if (above.includes(name)) throw new Error(`rooms import each other: ${[...above, name].join(' → ')}`);
  const below = imported.get(name) ?? [];
  return Math.max(-1, ...below.map((one) => heightOf(imported, one, [...above, name]))) + 1;
}
