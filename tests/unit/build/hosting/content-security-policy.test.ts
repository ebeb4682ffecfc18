import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '@/lib/build/hosting/content-security-policy';
import { inlineHashes } from '@/lib/build/hosting/inline-hashes';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inlineHashes', () => {
  it('names what runs and what styles, each once, over all pages', () => {
    const first = '<head><script>a()</script><script src="/x.js"></script><style media="print">b{}</style></head>';
    const second = '<script>a()</script>\n<script type="speculationrules">{"prefetch":[]}</script>';
    expect(inlineHashes([first, second])).toEqual({
      scripts: [hash('a()'), hash('{"prefetch":[]}')].sort(),
      styles: [hash('b{}')],
    });
  });

  it('passes over data', () => {
    expect(inlineHashes(['<script id="x" type="application/json">{"a":1}</script>'])).toEqual({
      scripts: [],
      styles: [],
    });
  });
});

describe('the policy', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-a='"], styles: ["'sha256-b='"] });
  const directives = new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  it('allows nothing by default, nothing inline without its hash, no eval, and no other host', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'sha256-a='"]);
    expect(directives.get('style-src')).toEqual(["'self'", "'sha256-b='"]);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(['base-uri', 'form-action', 'frame-ancestors'])('closes %s, which default-src leaves open', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });

  it('stands in a page before all that it governs, without what a meta element cannot say', () => {
    const page = withPolicy('<html><head><meta charSet="utf-8"/><script>a()</script></head></html>', policy);
    expect(page).toMatch(
      /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><script>/,
    );
    expect(page).not.toContain('frame-ancestors');
    expect(page).toContain("require-trusted-types-for 'script'");
  });

  it('is refused a page that it cannot be put into', () => {
    expect(() => withPolicy('<p>no head</p>', policy)).toThrow('charset');
  });
});
