import { ImageResponse } from '@vercel/og';
import { createElement as h } from 'react';

/** Size that Open Graph readers expect, in pixels. */
const SIZE = { width: 1200, height: 630 };

/**
 * Draws the picture that a link to a page shows. The font comes with the library, so nothing is fetched.
 * @param title first line, large
 * @param subtitle one sentence below it; plain Latin letters only, other glyphs would be fetched
 * @returns a PNG of 1200 by 630 pixels
 */
export async function sharePicture(title: string, subtitle: string): Promise<Uint8Array> {
  const wave = h(
    'svg',
    {
      width: 84,
      height: 84,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: '#66d1c8',
      strokeWidth: 2,
      strokeLinecap: 'round',
    },
    h('path', { d: 'M2 7h6c4 0 4 5 8 5h6' }),
    h('path', { d: 'M2 17h6c4 0 4-5 8-5' }),
    h('circle', { cx: 12.2, cy: 6.2, r: 2.6, fill: '#66d1c8', stroke: 'none' }),
  );
  const brand = h(
    'div',
    { style: { display: 'flex', alignItems: 'center', gap: 24, fontSize: 44 } },
    wave,
    'FlowAPI docs',
  );
  const text = h(
    'div',
    { style: { display: 'flex', flexDirection: 'column', gap: 24 } },
    h('div', { style: { fontSize: title.length > 24 ? 76 : 96, letterSpacing: -2 } }, title),
    h('div', { style: { fontSize: 40, color: '#a9b4ba', lineHeight: 1.35 } }, subtitle),
  );
  const page = h(
    'div',
    {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        background: '#101518',
        color: '#e7ecee',
        borderBottom: '16px solid #66d1c8',
      },
    },
    brand,
    text,
  );
  return new Uint8Array(await new ImageResponse(page, SIZE).arrayBuffer());
}
