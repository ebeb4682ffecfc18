import { expect, it } from 'vitest';
import type { BrowserFiles } from '@/lib/build/browser-files';
import { builtPage } from '@/lib/build/built-page';
import { lightPage } from '@/lib/build/light-page';

const files: BrowserFiles = {
  styles: '/assets/index-A.css',
  pageStyles: [
    { usedBy: '.home-hero', address: '/assets/home-A.css' },
    { usedBy: '.plot, .herd', address: '/assets/plots-A.css' },
  ],
  font: '/assets/geist-A.woff2',
  page: '/assets/page-A.js',
  islands: '/assets/islands-A.js',
  packages: [],
  filesOfIslands: (names) => names.map((name) => `/assets/${name}-A.js`),
};

/** A page as Next exports it. */
const exported = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" data-next-head=""><title data-next-head="">Title</title>` +
  `<link rel="icon" href="/favicon.svg"><link rel="preload" href="/_next/static/css/a.css" as="style">` +
  `<style data-next-head="">:root{--nextra-bg:1}</style><script>early()</script>` +
  `<link rel="stylesheet" href="/_next/static/css/a.css" data-n-g=""><noscript data-n-css=""></noscript>` +
  `<script defer nomodule src="/_next/static/chunks/polyfills.js"></script><script src="/_next/static/chunks/main.js" defer></script>` +
  `</head><body><div id="__next"><script>theme()</script>${body}</div>` +
  `<script id="__NEXT_DATA__" type="application/json">{"props":{}}</script></body></html>`;

const lightenedPage = (html: string) => lightPage(builtPage(html), files).html;

it('takes out all that only Next and the theme need, and leaves the rest as it is', () => {
  const page = lightenedPage(exported('<main>Text,<!-- --> <a href="/_next-steps">a link</a>.</main>'));
  expect(page).not.toMatch(/_next\/|__NEXT_DATA__|data-next-head|data-n-css|nextra|theme\(\)/);
  for (const kept of ['<meta charset="utf-8">', '<title>Title</title>', '/favicon.svg', '<script>early()</script>'])
    expect(page).toContain(kept);
  expect(page).toContain('<main>Text, <a href="/_next-steps">a link</a>.</main>');
});

it('gives a page without islands the style sheet and one script', () => {
  const page = lightenedPage(exported('<main></main>'));
  expect(page.match(/<link rel="stylesheet"[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/assets/index-A.css">']);
  expect(page.match(/<script [^>]*src="[^"]*"/g)).toEqual(['<script type="module" src="/assets/page-A.js"']);
  expect(page).not.toContain('modulepreload');
});

it('lets the parser wait for the style sheet, so that a page is laid out piece by piece', () => {
  const head = lightenedPage(exported('<p class="plot"></p>')).split('</head>')[0] ?? '';
  expect(head.match(/<link rel="stylesheet"|<script>|<script type="module"/g)).toEqual([
    '<link rel="stylesheet"',
    '<link rel="stylesheet"',
    '<script>',
    '<script type="module"',
  ]);
});

it('gives a page the style sheets of what it holds too, and of nothing else', () => {
  const sheets = (body: string) => lightenedPage(exported(body)).match(/(?<=<link rel="stylesheet" href=")[^"]+/g);
  expect(sheets('<p>Text</p>')).toEqual(['/assets/index-A.css']);
  expect(sheets('<header class="home-hero"></header>')).toEqual(['/assets/index-A.css', '/assets/home-A.css']);
  expect(sheets('<figure class="plot"></figure>')).toEqual(['/assets/index-A.css', '/assets/plots-A.css']);
});

it('asks at once for the files of the islands that a page holds', () => {
  const page = lightenedPage(exported('<div data-island="paste-box"></div>'));
  expect(page.match(/<script [^>]*src="[^"]*"/g)).toEqual(['<script type="module" src="/assets/islands-A.js"']);
  expect(page).toContain('<link rel="modulepreload" href="/assets/paste-box-A.js">');
});
