import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { deferCode } from '@/lib/build/defer-code';

const panel = (language: string, ...codes: string[]) =>
  `<div data-panel="${language}">${codes.map((code) => `<figure class="code-block"><pre><code>${code}</code></pre></figure>`).join('')}</div>`;

describe('deferCode', () => {
  it('leaves the first language alone', () => {
    const page = load(panel('python', '<span>import openai\n</span>'));
    const before = page.html();
    expect(deferCode(page).size).toBe(0);
    expect(page.html()).toBe(before);
  });

  it('moves the code of another into one file, and keeps its room', () => {
    const page = load(
      panel('go', '<span class="code-line">a<i class="tok-k" data-slot="tries">bcd</i>\n</span>e\n', 'f &lt; g'),
    );
    const files = deferCode(page);
    const address = page('[data-panel]').attr('data-code-at') ?? '';
    expect(address).toMatch(/^\/assets\/code-go-[0-9A-F]{8}\.json$/);
    expect([...files.keys()]).toEqual([address]);
    expect(JSON.parse(files.get(address) ?? '')).toEqual([
      [['span', { class: 'code-line' }, 'a', ['i', { class: 'tok-k', 'data-slot': 'tries' }, 'bcd'], '\n'], 'e\n'],
      ['f < g'],
    ]);
    const rooms = page('code')
      .toArray()
      .map((code) => page(code).text());
    expect(rooms).toEqual(['    \n\n', '     ']);
  });

  it('leaves what the bar over the code says', () => {
    const page = load(panel('go', 'f()').replace('<pre>', '<p>Install: <code>go get f</code></p><pre>'));
    expect([...deferCode(page).values()]).toEqual(['[["f()"]]']);
    expect(page('p').text()).toBe('Install: go get f');
  });

  it('names one file for the same code on two pages, and another for other code', () => {
    const addresses = ['x', 'x', 'y'].map((code) => [...deferCode(load(panel('go', code))).keys()][0]);
    expect(addresses[1]).toBe(addresses[0]);
    expect(addresses[2]).not.toBe(addresses[0]);
  });

  it('leaves a panel without code as it is', () => {
    const page = load('<div data-panel="go"><p>Loading …</p></div>');
    expect(deferCode(page).size).toBe(0);
    expect(page('[data-code-at]')).toHaveLength(0);
  });
});
