import { describe, expect, it } from 'vitest';
import { builtPage } from '@/lib/build/built-page';
import { fenceLanguages } from '@/lib/build/code-languages';
import { markdownTwin } from '@/lib/build/markdown-twin';
import { linkTo, RETRIES_PATH } from '@/lib/site';

function twin(article: string, mdx = ''): string {
  const page = builtPage(`<main><nav>not this</nav><div class="prose">${article}</div></main>`);
  return markdownTwin('/a/page', page, mdx).trim();
}

describe('markdownTwin', () => {
  it.each([
    ['a title with underscores', '<h1>429 rate_limit_error</h1>', '# 429 rate_limit_error'],
    ['underscores that would be emphasis', '<p>an _odd_ text</p>', 'an \\_odd\\_ text'],
    ['a link to a page', '<a href="/decoder">it</a>', `[it](${linkTo('/decoder')})`],
    ['a link to a section', '<a href="#top">it</a>', `[it](${linkTo('/a/page#top')})`],
    ['a link to another host', '<a href="https://example.com/">it</a>', '[it](https://example.com/)'],
    ['a mail address', '<a href="mailto:a@b.example">a@b.example</a>', '[a@b.example](mailto:a@b.example)'],
    ['text in pieces', '<p>passed <!-- -->3<!-- --> of 3<!-- -->.</p>', 'passed 3 of 3.'],
    ['a name that may break', '<code>Rate<wbr>Limit</code>', '`RateLimit`'],
    ['angles in a text', '<p>a &lt;b> c</p>', 'a \\<b> c'],
    ['terms', '<dl><div><dt>Cause</dt><dd>rain</dd></div></dl>', '- **Cause:** rain'],
    ['a term that asks', '<dl><dt>Why?</dt><dd>rain</dd></dl>', '- **Why?** rain'],
    [
      'a table with a list and small print in its cells',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td>1<small>s</small></td></tr></table>',
      '| A | B |\n| - | - |\n| x; y | 1 (s) |',
    ],
    ['an empty section', '<h2>Gone</h2><div class="paste-box">Paste</div><h2>Kept</h2><p>text</p>', '## Kept\n\ntext'],
    ['a section of sections', '<h2>One</h2><h3>Two</h3><p>text</p>', '## One\n\n### Two\n\ntext'],
    ['what needs a browser', '<p>a<button>Copy</button></p><p class="needs-js">b</p><svg><text>c</text></svg>', 'a'],
  ])('%s', (_name, article, expected) => {
    expect(twin(article)).toBe(expected);
  });

  it('takes the language of a fenced block from the source, and leaves its text as it is', () => {
    const block = '<div class="code-block"><pre><code><span>a &lt; b</span>\n \n<i>  _c_</i></code></pre></div>';
    expect(twin(block, '```python\n…\n```')).toBe('```python\na < b\n\n  _c_\n```');
  });

  it('gives a snippet the heading and the language that its tab had', () => {
    const snippet =
      '<p class="snippet-name">Python, Your own loop</p><figure><pre><code>loop</code></pre></figure><p class="snippet-note">Not <code>x</code>.</p>';
    const section = `<section class="retry-snippets"><div data-panel="python">${snippet}</div></section>`;
    const expected = '### Python, Your own loop\n\n```python\nloop\n```\n\nNot `x`.';
    expect(twin(`<h2>Retry</h2>${section}`)).toBe(`## Retry\n\n${expected}`);
    expect(twin(`<h2>Retry</h2><div>${section}</div><p>After.</p>`)).toBe(`## Retry\n\n${expected}\n\n---\n\nAfter.`);
  });

  it('shows the snippets of one language and links the others; the guide shows all', () => {
    const panel = (id: string, name: string) =>
      `<div data-panel="${id}"><div data-variant="loop"><p class="snippet-name">${name}</p><figure><pre><code>${id}</code></pre></figure></div></div>`;
    const section = `<section class="retry-snippets">${panel('python', 'Python')}${panel('go', 'Go')}</section>`;
    expect(twin(`<h2>Retry</h2>${section}`)).toBe(
      `## Retry\n\n### Python\n\n\`\`\`python\npython\n\`\`\`\n\nIn other languages, as files:\n\n- [Go](${linkTo('/snippets/go/loop.go')})`,
    );
    const guide = builtPage(`<main><div class="prose"><h2>Retry</h2>${section}</div></main>`);
    expect(markdownTwin(RETRIES_PATH, guide, '')).toContain('### Go\n\n```go\ngo\n```');
  });

  it('refuses a page whose blocks are not those of its source', () => {
    expect(() => twin('<pre><code>a</code></pre>')).toThrow('/a/page: 1 fenced blocks on the page, 0 in its source');
  });
});

describe('fenceLanguages', () => {
  it('names each block once, indented ones and those without a language too', () => {
    expect(fenceLanguages('```json\n{}\n```\n\n1. text\n\n   ```ts copy\n   x\n   ```\n\n```\ny\n```\n')).toEqual([
      'json',
      'ts',
      '',
    ]);
  });
});
