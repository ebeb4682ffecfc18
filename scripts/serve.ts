/** Serves out/ at PORT, 3000 by default, or at the next free port. */
import getPort, { portNumbers } from 'get-port';
import { serveSite } from '@/lib/build/site-server';

const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_435) {
  console.error(`PORT must be a whole number from 1 to 65435; found "${process.env.PORT}".`);
  process.exit(1);
}
const port = await getPort({ port: portNumbers(wanted, wanted + 100) });
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
const { address } = await serveSite(port);
console.log(`FlowAPI docs: ${address}`);
