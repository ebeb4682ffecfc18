import { useState } from 'react';
import { loadSamples } from '@/lib/browser/load-catalogue';
import type { DecoderSample } from '@/lib/decoder/answer/samples';

/** A sample by its key, and what stands on its button. */
export type NamedSample = Pick<DecoderSample, 'id' | 'label'>;

/**
 * Real-looking errors for people who only want to look. Their texts are loaded when one is pressed, or the list of all is opened.
 * @param samples those that stand ready
 */
export function TryOne({ samples, onTry }: { samples: readonly NamedSample[]; onTry: (text: string) => void }) {
  const [all, setAll] = useState<readonly DecoderSample[]>([]);
  // Nothing comes of a failure; the next press asks anew.
  const load = () => loadSamples().catch(() => []);

  async function tryNamed(id: string) {
    const text = (await load()).find((sample) => sample.id === id)?.text;
    if (text !== undefined) onTry(text);
  }

  return (
    <div className="try-one needs-js">
      {samples.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => tryNamed(id)}>
          {label}
        </button>
      ))}
      <details onToggle={() => load().then(setAll)}>
        <summary>{samples.length > 0 ? 'More' : 'Try one'}</summary>
        <ul>
          {all.map(({ id, label, text }) => (
            <li key={id}>
              <button type="button" onClick={() => onTry(text)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
