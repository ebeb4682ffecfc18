/**
 * `npm test`: runs every part, or those that are named (`npm test -- unit site`), one after another, whatever fails before.
 * Closes on the count of all.
 */
import { runMain } from '@/lib/build/run-main';
import { chooseParts } from './test-run/choose-parts';
import { closingText, openingText } from './test-run/report';
import { runParts } from './test-run/run-parts';
import { readTimes, writeTimes } from './test-run/times';

await runMain(async () => {
  const parts = chooseParts(process.argv.slice(2));
  const times = readTimes();
  console.log(openingText(parts, times));
  const outcomes = await runParts(parts, ({ part, seconds, isIdle }) => {
    if (!isIdle) writeTimes({ ...readTimes(), [part.id]: seconds });
  });
  console.log(closingText(outcomes));
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
});
