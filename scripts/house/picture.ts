import type { PlannedRoom } from './plan';

/** Colours of one scheme. */
export interface HouseColours {
  text: string;
  soft: string;
  line: string;
  room: string;
  /** Of a room whose code reaches the browser. */
  browsers: string;
}

/** The colours of both schemes, on GitHub's own backgrounds. */
export const HOUSE_COLOURS = {
  light: { text: '#1c2529', soft: '#57656c', line: '#8d9aa1', room: '#f1f3f4', browsers: '#d5f0ec' },
  dark: { text: '#e7ecee', soft: '#a9b4ba', line: '#6b7a82', room: '#20282d', browsers: '#12403c' },
} as const satisfies Record<string, HouseColours>;

/** Sizes in pixels. */
const WIDTH = 800;
const ROOM = { width: 184, height: 74, round: 8 };
const GAP = 44;
const LEGEND = 40;
const LINE = 18;
const NAME_AT = 24;

interface Place {
  room: PlannedRoom;
  /** Its middle. */
  x: number;
  /** Its upper edge. */
  y: number;
}

/**
 * Draws the house: a room stands above all that it imports.
 * @param rows of rooms
 * @param colours of the scheme
 * @returns an SVG
 */
export function drawHouse(rows: readonly (readonly PlannedRoom[])[], colours: HouseColours): string {
  const places = rows.flatMap((row, index) =>
    row.map(
      (room, at): Place => ({
        room,
        x: Math.round((WIDTH * (at + 0.5)) / row.length),
        y: index * (ROOM.height + GAP) + 1,
      }),
    ),
  );
  const height = rows.length * (ROOM.height + GAP) - GAP + LEGEND;
  const arrows = places.flatMap((from) =>
    from.room.standsOn.flatMap((name) => {
      const to = places.find(({ room }) => room.name === name);
      return to ? [arrow(from, to)] : [];
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" text-anchor="middle">
<title>The rooms of the code</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0l8 4-8 4z" fill="${colours.line}"/></marker></defs>
<g fill="none" stroke="${colours.line}" stroke-width="1.5" marker-end="url(#tip)">
${arrows.join('\n')}
</g>
${places.map((place) => drawRoom(place, colours)).join('\n')}
${legend(height, colours)}
</svg>
`;
}

function arrow(from: Place, to: Place): string {
  const start = from.y + ROOM.height;
  const bend = GAP * 0.75;
  return `<path d="M${from.x} ${start}C${from.x} ${start + bend} ${to.x} ${to.y - bend} ${to.x} ${to.y - 1}"/>`;
}

function drawRoom({ room, x, y }: Place, colours: HouseColours): string {
  const { width, height, round } = ROOM;
  const fill = room.isBrowsers ? colours.browsers : colours.room;
  const lines = room.holds.map(
    (line, index) => `<text x="${x}" y="${y + NAME_AT + LINE * (index + 1)}" fill="${colours.soft}">${line}</text>`,
  );
  return `<rect x="${x - width / 2}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="${colours.line}"/>
<text x="${x}" y="${y + NAME_AT}" fill="${colours.text}" font-weight="600" font-size="14">${room.name}</text>
${lines.join('\n')}`;
}

function legend(height: number, { text, line, browsers, room }: HouseColours): string {
  const y = height - 20;
  const sign = (x: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="14" height="14" rx="3" fill="${fill}" stroke="${line}"/>`;
  return `<g text-anchor="start" fill="${text}">
${sign(130, browsers)}<text x="152" y="${y + 12}">its code reaches the reader’s browser</text>
${sign(440, room)}<text x="462" y="${y + 12}">it runs at build and in tests only</text>
</g>`;
}
