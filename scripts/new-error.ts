/** `npm run new:error -- 413 payload_too_large`: writes the file of a new error, with blanks to fill. */
import { newErrorFile } from '@/lib/build/new-error';

const [status = '', type = '', ...rest] = process.argv.slice(2);
const result = rest.length > 0 ? { refused: 'Give a status and a type only.' } : newErrorFile(status, type);
if ('refused' in result) {
  console.error(`${result.refused}\nUsage: npm run new:error -- 413 payload_too_large`);
  process.exit(1);
}
console.log(
  `Wrote ${result.file}\nFill its blanks (each stands as ""), then run npm run build: it names what is still missing.`,
);
