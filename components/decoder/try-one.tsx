import { useState } from 'react';
import type { DecoderSample } from '@/lib/decoder/samples';

/** Real-looking errors for people who only want to look. They are loaded when the list is opened. */
export function TryOne({ onTry }: { onTry: (text: string) => void }) {
  const [samples, setSamples] = useState<readonly DecoderSample[]>([]);
  return (
    <details
      className="try-one needs-js"
      onToggle={() => {
        import('@/lib/decoder/samples').then(({ DECODER_SAMPLES }) => setSamples(DECODER_SAMPLES));
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
