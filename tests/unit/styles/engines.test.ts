import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(readdirSync('styles'))('%s has nothing that ends a page in an engine of today', (name) => {
  const style = readFileSync(`styles/${name}`, 'utf8');
  // WebKit before April 2026 can crash on it (bugs.webkit.org 306377), as WebKitGTK 2.50 did on two error pages.
  expect(style).not.toMatch(/text-wrap(-style)?:\s*pretty/);
});
