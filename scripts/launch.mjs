import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';

await ensurePackages();
// The packages were not there when this file was read, so nothing of them can be imported above.
const { register } = await import('tsx/esm/api');
register();

const [node = '', , file = '', ...args] = process.argv;
process.argv = [node, resolve(file), ...args];
await import(pathToFileURL(resolve(file)).href);
