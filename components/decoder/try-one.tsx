import { useState } from 'react';
import { loadWholeCatalogue } from '@/lib/browser/load-catalogue';
import { type DecoderSample, decoderSamples } from '@/lib/decoder/answer/samples';

/** Real-looking errors for people who only want to look. They are loaded when the list is opened. */
export function TryOne({ onTry }: { onTry: (text: string) => void }) {
  const [samples, setSamples] = useState<readonly DecoderSample[]>([]);
  return (
    <details
      className="try-one needs-js"
      onToggle={() => {
        // Without the catalogue the list stays empty; opening it again asks anew.
        loadWholeCatalogue().then(
          (errors) => setSamples(decoderSamples(errors)),
          () => undefined,
        );
      }}
    >
      <summary>Try one</summary>
      <ul>
        {samples.map(({ id, label, text }) => (
          <li key={id}>
            <button type="button" onClick={() => onTry(text)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
