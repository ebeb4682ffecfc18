import { useEffect, useState } from 'react';

/** Where `npm run dev` writes them. */
const FILE = '/content-faults.json';

/** How often to look, in ms: an author saves and looks up. */
const INTERVAL_MS = 1500;

/** What is wrong with the content, on every page of `npm run dev`, until it is mended. No part of the built site. */
export function ContentFaults() {
  const [faults, setFaults] = useState<string[]>([]);
  useEffect(() => {
    const look = async () => {
      const response = await fetch(FILE).catch(() => undefined);
      if (response?.ok) setFaults(await response.json());
    };
    look();
    const timer = setInterval(look, INTERVAL_MS);
    return () => clearInterval(timer);
  }, []);
  if (faults.length === 0) return null;
  return (
    <section className="content-faults" aria-label="Faults in the content" aria-live="polite">
      <strong>
        {faults.length} {faults.length === 1 ? 'fault' : 'faults'} in the content
      </strong>
      <ol>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ol>
    </section>
  );
}
