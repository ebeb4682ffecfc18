/** `npm start`: builds what has changed, serves out/ at PORT, 3000 by default, or at the next free port, and prints the address. */
import getPort, { portNumbers } from 'get-port';
import { Refusal } from '@/lib/build/refusal';
import { runMain } from '@/lib/build/run-main';
import { serveSite } from '@/lib/build/site-server';
import { ensureBuild } from './build-site';

/** How many ports after the wanted one are tried. */
const NEXT_PORTS = 100;

await runMain(async () => {
  const found = process.env.PORT || '3000';
  const wanted = Number(found);
  const highest = 65_535 - NEXT_PORTS;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > highest) {
    throw new Refusal(`PORT must be a whole number from 1 to ${highest}; found "${found}".`);
  }
  if (!(await ensureBuild()).isBuilt) throw new Refusal('The site is not built: see above why.');
  const port = await getPort({ port: portNumbers(wanted, wanted + NEXT_PORTS) });
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  const { address } = await serveSite(port);
  console.log(`FlowAPI docs: ${address}`);
});
