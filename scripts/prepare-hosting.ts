/** Makes the built site ready for any host: writes the rules that hosts read, and compresses every file. The last step of the build. */
import { writeFileSync } from 'node:fs';
import { readCatalogue } from '@/lib/build/catalogue';
import { headerRules } from '@/lib/build/hosting/header-rules';
import { type HOST_FILES, headersFile, nginxRules, redirectsFile, vercelJson } from '@/lib/build/hosting/host-files';
import { precompress } from '@/lib/build/hosting/precompress';
import { redirects } from '@/lib/build/hosting/redirects';

const OUT = 'out';

const policy = "frame-ancestors 'none'";
const rules = headerRules(policy);
const moved = redirects(readCatalogue());
const files: Record<(typeof HOST_FILES)[number], string> = {
  '/_headers': headersFile(rules),
  '/_redirects': redirectsFile(moved),
  '/vercel.json': vercelJson(rules, moved),
  '/nginx-rules.conf': nginxRules(policy, moved),
};
for (const [path, text] of Object.entries(files)) writeFileSync(OUT + path, text);

precompress(OUT);
