/**
 * @param statuses HTTP statuses, rising
 * @returns them in words, three or more in a row as a range: `400–404, 422`
 */
export function statusList(statuses: readonly number[]): string {
  const runs: number[][] = [];
  for (const status of statuses) {
    const run = runs.at(-1);
    if (run?.at(-1) === status - 1) run.push(status);
    else runs.push([status]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
