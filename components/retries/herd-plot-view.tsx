import { useState } from 'react';
import { formatTime } from '@/lib/retry/format-time';
import { BUCKET_MS, CAPACITY, CLIENTS, viewHerds } from '@/lib/retry/herd-view';
import type { Jitter } from '@/lib/retry/policy';
import { HerdChart } from './herd-chart';
import { usePolicy } from './use-policy';

const NAMES: Record<Jitter, string> = { none: 'No jitter', equal: 'Equal jitter', full: 'Full jitter' };

/** Clients that all fail at the same moment, and what their retries do to the server under each jitter. There is one on a page. */
export function HerdPlotView() {
  const { policy } = usePolicy();
  const [clients, setClients] = useState(CLIENTS.initial);
  const { herds, endMs, top } = viewHerds(policy, clients);
  return (
    <figure className="herd-plot plot">
      <figcaption>
        {clients} clients fail at the same moment and retry by this policy. The server is back at once, and answers{' '}
        {CAPACITY} requests in {formatTime(BUCKET_MS)}; the rest fail again.
      </figcaption>
      <p className="herd-clients needs-js">
        <label htmlFor="herd-clients">Clients</label>
        <input
          id="herd-clients"
          type="range"
          min={CLIENTS.min}
          max={CLIENTS.max}
          step={CLIENTS.step}
          value={clients}
          onInput={(event) => setClients(event.currentTarget.valueAsNumber)}
        />
        <output htmlFor="herd-clients">{clients}</output>
      </p>
      <div className="herd-charts">
        {herds.map(({ jitter, columns, peak, requests, served, gaveUp, doneMs }) => (
          <section key={jitter} className="herd" aria-label={NAMES[jitter]}>
            <p className="herd-name">
              {NAMES[jitter]}
              {jitter === policy.jitter && <span> · this policy</span>}
            </p>
            <HerdChart
              columns={columns}
              top={top}
              endMs={endMs}
              label={`Retries over time: ${NAMES[jitter]}`}
              unit={(count) => `${count} in ${formatTime(BUCKET_MS)}`}
            />
            <p className="herd-text">
              Peak {peak} in {formatTime(BUCKET_MS)}, {requests} retries in all. {served} clients served
              {served > 0 && `, the last after ${formatTime(doneMs)}`}
              {gaveUp > 0 ? `; ${gaveUp} gave up.` : '.'}
            </p>
          </section>
        ))}
      </div>
      <p className="plot-legend">
        <span className="herd-key herd-key-served" /> answered <span className="herd-key herd-key-refused" /> turned
        away <span className="herd-key herd-key-capacity" /> what the server can answer in {formatTime(BUCKET_MS)}. All
        three have the same scale. Where a column stands for more time than that, it shows the busiest{' '}
        {formatTime(BUCKET_MS)} of it.
      </p>
    </figure>
  );
}
