import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One MDX page as its author wrote it. */
export interface SourcePage {
  /** Path of the file from the project's root. */
  file: string;
  /** Path of the page on the site, for example `/guides/retries`. */
  path: string;
  /** The file's text. */
  source: string;
  /** Everything below the front matter. */
  body: string;
  /** The body without fenced code: what a reader reads as text, and the components between. */
  text: string;
}

/** A heading: its level from 1, and its text as written. */
export interface Heading {
  level: number;
  text: string;
}

/** A sentence of a page's prose. */
export interface Sentence {
  /** Without its markup. */
  text: string;
  /** Line of the file on which its paragraph or list item begins, from 1. */
  line: number;
  /** The paragraph or list item, as written. */
  block: string;
}

/**
 * @param root the project's root folder
 * @returns every MDX page of the site, in the order of the file names
 */
export function readPages(root = process.cwd()): SourcePage[] {
  return readdirSync(join(root, 'pages'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => sourcePage(`pages/${name}`, readFileSync(join(root, 'pages', name), 'utf8')));
}

/**
 * @param file path of the file from the project's root
 * @param source its text
 * @returns the page
 */
export function sourcePage(file: string, source: string): SourcePage {
  const body = source.replace(/^---\n.*?\n---\n/s, '');
  return { file, path: pathOf(file), source, body, text: body.replace(/^ *```.*?^ *```$/gms, '') };
}

/** The headings of a page, in order. */
export function headingsOf({ text }: SourcePage): Heading[] {
  return [...text.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, hashes = '', heading = '']) => ({
    level: hashes.length,
    text: heading.trim(),
  }));
}

/** A heading with an anchor of its own: `Test the key [#test-the-key]`. */
const ANCHORED = /^(?<title>.+?) \[#(?<anchor>[^\]]+)\]$/;

/** The title and the anchor of a heading that names its own anchor; undefined for the others. */
export function anchoredTitle({ text }: Heading): { title: string; anchor: string } | undefined {
  const { title, anchor } = ANCHORED.exec(text)?.groups ?? {};
  return title && anchor ? { title, anchor } : undefined;
}

/** What a page says under one heading of the second level, up to the next; empty when there is no such heading. */
export function sectionOf({ body }: SourcePage, heading: string): string {
  const parts = body.split(/^## /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** Targets of the links in a text that stay on the site: those that begin with `/` or `#`. */
export function internalLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([/#][^)\s]*)\)|href="([/#][^"]*)"/g)].map(([, link, href]) => link ?? href ?? '');
}

/** Line that is no prose: an import, a component, a heading, a row of a table. */
const NO_PROSE = /^\s*(?:import |export |<|#|\|)/;

/** What begins a block of its own: an item of a list. */
const ITEM = /^\s*(?:-|\d+\.)\s+/;

/** The sentences of a page with four words or more, in order. Code between fences is left out. */
export function sentencesOf({ source }: SourcePage): Sentence[] {
  return blocksOf(source).flatMap(({ line, block }) => {
    const plain = block
      .replace(/\{\/\*.*?\*\/\}/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*/g, '')
      .replace(/\s+/g, ' ');
    return plain
      .split(/(?<=[.:;?!])\s+/)
      .map((text) => ({ text: text.trim(), line, block }))
      .filter(({ text }) => text.split(' ').length >= 4);
  });
}

/** The paragraphs and list items of a page, with the line on which each begins. */
function blocksOf(source: string): { line: number; block: string }[] {
  const lines = source.split('\n');
  const blocks: { line: number; block: string }[] = [];
  let isOpen = false;
  let isCode = false;
  for (const [index, text] of lines.entries()) {
    if (index <= lines.indexOf('---', 1)) continue;
    const isFence = /^\s*```/.test(text);
    if (isFence) isCode = !isCode;
    const isProse = !isFence && !isCode && text.trim() !== '' && !NO_PROSE.test(text);
    const last = blocks.at(-1);
    if (isProse && isOpen && last && !ITEM.test(text)) last.block += ` ${text.trim()}`;
    else if (isProse) blocks.push({ line: index + 1, block: text.replace(ITEM, '').trim() });
    isOpen = isProse;
  }
  return blocks;
}

/**
 * @param page a page
 * @param text what stands in it
 * @returns the first line, from 1, that holds it; 1 where none does
 */
export function lineOf({ source }: SourcePage, text: string): number {
  return (
    Math.max(
      source.split('\n').findIndex((line) => line.includes(text)),
      0,
    ) + 1
  );
}

function pathOf(file: string): string {
  const path = file.replace(/^pages|\.mdx$/g, '').replace(/\/index$/, '');
  return path === '' ? '/' : path;
}
