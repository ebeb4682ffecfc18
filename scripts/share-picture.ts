import { ImageResponse } from '@vercel/og';
import { createElement as h, type ReactNode } from 'react';
import { type ErrorEntry, type RetryVerdict, verdictText } from '@/lib/errors';
import { SITE_SIGN, VERDICT_SIGNS } from '@/lib/signs';
import { darkColour } from './dark-colour';

/** Size that Open Graph readers expect, in pixels. */
const SIZE = { width: 1200, height: 630 };

const COLOURS = {
  page: darkColour('page'),
  text: darkColour('text'),
  soft: darkColour('text-soft'),
  brand: darkColour('brand'),
};

const VERDICT_COLOURS: Record<RetryVerdict, { text: string; soft: string }> = {
  'change-request': { text: darkColour('stop'), soft: darkColour('stop-soft') },
  'fix-account': { text: darkColour('fix'), soft: darkColour('fix-soft') },
  backoff: { text: darkColour('retry'), soft: darkColour('retry-soft') },
  'retry-then-support': { text: darkColour('support'), soft: darkColour('support-soft') },
};

/** Columns of statuses in the picture of a page, and how many fit below each other. */
const STATUS_GRID = { columns: 2, rows: 5 };

/**
 * Draws the picture that a link to an error shows: its status, large, what it is and what to do, on the colour of its verdict.
 * The font comes with the library, so nothing is fetched.
 * @param error the error; plain Latin letters only, other glyphs would be fetched
 * @returns a PNG of 1200 by 630 pixels
 */
export async function errorPicture({ status, type, cause, recommendation, retry }: ErrorEntry): Promise<Uint8Array> {
  const { text, soft } = VERDICT_COLOURS[retry];
  const facts = column(0, [
    h('div', { style: { fontSize: 160, lineHeight: 1, letterSpacing: -6 } }, String(status)),
    h('div', { style: { fontSize: 56, letterSpacing: -1 } }, type),
    h('div', { style: { marginTop: 20, fontSize: 36, color: COLOURS.soft } }, `${cause}.`),
  ]);
  // Above the longest cause, which takes the whole width.
  const round = {
    position: 'absolute',
    top: 72,
    right: 72,
    display: 'flex',
    padding: 52,
    borderRadius: 260,
    background: soft,
  };
  const sign = h('div', { style: round }, verdictMark(retry, 156));
  const verdict = h(
    'div',
    { style: { display: 'flex', padding: '32px 72px 36px', background: soft } },
    column(4, [
      h('div', { style: { fontSize: 48, color: text } }, verdictText(retry)),
      h('div', { style: { fontSize: 34 } }, `${recommendation}.`),
    ]),
  );
  return draw([sign, h('div', { style: { display: 'flex', padding: '0 72px 20px' } }, facts), verdict]);
}

/**
 * Draws the picture that a link to another page shows: its title, and the statuses that the site knows, each in the colour of its verdict.
 * @param title first line, large
 * @param subtitle one sentence below it; plain Latin letters only, other glyphs would be fetched
 * @param errors the catalogue
 * @returns a PNG of 1200 by 630 pixels
 */
export async function pagePicture(
  title: string,
  subtitle: string,
  errors: readonly Pick<ErrorEntry, 'status' | 'retry'>[],
): Promise<Uint8Array> {
  const words = column(28, [
    h('div', { style: { fontSize: 96, lineHeight: 1.05, letterSpacing: -4 } }, title),
    h('div', { style: { fontSize: 40, lineHeight: 1.3, color: COLOURS.soft } }, subtitle),
  ]);
  const statuses = errors.slice(0, STATUS_GRID.columns * STATUS_GRID.rows).map(({ status, retry }) =>
    h(
      'div',
      {
        style: {
          display: 'flex',
          alignItems: 'center',
          gap: 14,
          width: 164,
          padding: '10px 20px',
          borderRadius: 16,
          background: VERDICT_COLOURS[retry].soft,
          color: VERDICT_COLOURS[retry].text,
          fontSize: 40,
        },
      },
      verdictMark(retry, 32),
      String(status),
    ),
  );
  const grid = h('div', { style: { display: 'flex', flexWrap: 'wrap', gap: 16, width: 344 } }, ...statuses);
  const body = { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '0 72px 72px' };
  return draw([h('div', { style: body }, h('div', { style: { display: 'flex', width: 660 } }, words), grid)]);
}

/** A picture with the sign of the site at its top. */
async function draw(parts: ReactNode[]): Promise<Uint8Array> {
  const brand = h(
    'div',
    { style: { display: 'flex', alignItems: 'center', gap: 20, padding: '56px 72px 0', fontSize: 36 } },
    h(
      'svg',
      { width: 60, height: 60, viewBox: '0 0 24 24', fill: 'none', stroke: COLOURS.brand, strokeWidth: 2 },
      ...SITE_SIGN.lines.map((d) => h('path', { d })),
      h('circle', { ...SITE_SIGN.obstacle, fill: COLOURS.brand, stroke: 'none' }),
    ),
    'FlowAPI docs',
  );
  const style = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '100%',
    height: '100%',
    background: COLOURS.page,
    color: COLOURS.text,
  };
  return new Uint8Array(await new ImageResponse(h('div', { style }, brand, ...parts), SIZE).arrayBuffer());
}

function verdictMark(verdict: RetryVerdict, size: number): ReactNode {
  const stroke = { fill: 'none', stroke: VERDICT_COLOURS[verdict].text, strokeWidth: 1.8, strokeLinecap: 'round' };
  return h(
    'svg',
    { width: size, height: size, viewBox: '0 0 16 16', ...stroke },
    h('path', { d: VERDICT_SIGNS[verdict] }),
  );
}

function column(gap: number, children: ReactNode[]): ReactNode {
  return h('div', { style: { display: 'flex', flexDirection: 'column', gap } }, ...children);
}
