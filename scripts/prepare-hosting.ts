/**
 * Makes the built site ready for any host: puts its policy into every page, writes the rules that hosts read, and compresses every file.
 * The last step of the build: what comes later would have no hash, and be served in its old form.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { contentSecurityPolicy, withPolicy } from '@/lib/build/hosting/content-security-policy';
import { headerRules } from '@/lib/build/hosting/header-rules';
import { type HOST_FILES, headersFile, nginxRules, redirectsFile, vercelJson } from '@/lib/build/hosting/host-files';
import { inlineHashes } from '@/lib/build/hosting/inline-hashes';
import { precompress } from '@/lib/build/hosting/precompress';
import { redirects } from '@/lib/build/hosting/redirects';
import { runMain } from '@/lib/build/run-main';

const OUT = 'out';

await runMain(async () => {
  const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const html = new Map(pages.map((name) => [`${OUT}/${name}`, readFileSync(`${OUT}/${name}`, 'utf8')]));
  const policy = contentSecurityPolicy(inlineHashes([...html.values()]));
  for (const [file, page] of html) writeFileSync(file, withPolicy(page, policy));
  await precompress(OUT);

  const rules = headerRules(policy);
  const moved = redirects(readCatalogue());
  const files: Record<(typeof HOST_FILES)[number], string> = {
    '/_headers': headersFile(rules),
    '/_redirects': redirectsFile(moved),
    '/vercel.json': vercelJson(rules, moved),
    '/nginx-rules.conf': nginxRules(policy, moved),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(OUT + path, text);
});
