import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';

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

/** Every MDX page of the site, in the order of the file names. */
export function readPages(): SourcePage[] {
  return readdirSync('pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const file = `pages/${name}`;
      const source = readFileSync(file, 'utf8');
      const body = matter(source, {}).content;
      return { file, path: pathOf(name), source, body, text: body.replace(/^ *```.*?^ *```$/gms, '') };
    });
}

/** The headings of a page, in order. */
export function headingsOf({ text }: SourcePage): Heading[] {
  return [...text.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, hashes = '', heading = '']) => ({
    level: hashes.length,
    text: heading.trim(),
  }));
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

/** The sentences of a page with four words or more, without their markup. */
export function sentencesOf({ text }: SourcePage): string[] {
  const prose = text
    .split('\n')
    .filter((line) => !/^\s*(import |export |<|#|\|)/.test(line))
    .map((line) => line.replace(/^\s*(?:-|\d+\.)\s+/, '\n\n'))
    .join('\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '');
  return prose
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(/(?<=[.:;?!])\s+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.split(' ').length >= 4);
}

function pathOf(name: string): string {
  const path = `/${name.replace(/\.mdx$/, '')}`.replace(/\/index$/, '');
  return path === '' ? '/' : path;
}
