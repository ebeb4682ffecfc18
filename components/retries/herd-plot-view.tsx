import { useState } from 'react';
import { formatTime } from '@/lib/retry/format-time';
import { BUCKET_MS, CAPACITY, CLIENTS, OUTAGE, viewHerds } from '@/lib/retry/herd-view';
import type { Jitter } from '@/lib/retry/policy';
import { HerdChart } from './herd-chart';
import { HerdSlider } from './herd-slider';
import { usePolicy } from './use-policy';

const NAMES: Record<Jitter, string> = { none: 'No jitter', equal: 'Equal jitter', full: 'Full jitter' };

/** Clients that all fail at the same moment, and what their retries do to the server under each jitter. There is one on a page. */
export function HerdPlotView() {
  const { policy } = usePolicy();
  const [clients, setClients] = useState(CLIENTS.initial);
  const [outage, setOutage] = useState(OUTAGE.initial);
  const { herds, endMs, top } = viewHerds(policy, clients, outage * 1000);
  return (
    <figure className="herd-plot plot">
      <figcaption>
        {clients} clients fail at the same moment and retry by this policy. The server is back{' '}
        {outage > 0 ? `after ${formatTime(outage * 1000)}` : 'at once'}, and then answers {CAPACITY} requests in{' '}
        {formatTime(BUCKET_MS)}; all others fail again.
      </figcaption>
      <HerdSlider
        id="herd-clients"
        name="Clients"
        range={CLIENTS}
        value={clients}
        shown={`${clients}`}
        onInput={setClients}
      />
      <HerdSlider
        id="herd-outage"
        name="Outage"
        range={OUTAGE}
        value={outage}
        shown={`${outage} s`}
        onInput={setOutage}
      />
      <div className="herd-charts">
        {herds.map(({ jitter, columns, peak, requests, wasted, served, gaveUp, doneMs }) => (
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
              Peak {peak} in {formatTime(BUCKET_MS)}, {requests} retries in all, {wasted} of them wasted. {served}{' '}
              clients served
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
