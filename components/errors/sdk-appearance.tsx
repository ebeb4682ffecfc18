import type { ErrorEntry } from '@/lib/errors';
import { type SdkText, sdkTexts } from '@/lib/sdk-texts';

/** How the error looks in the output of the common SDKs and tools: in that of the first, and in those of the others behind a fold. */
export function SdkAppearance({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  const [first, ...others] = sdkTexts(error);
  return (
    <div className="sdk-appearance">
      {first && <SdkTexts texts={[first]} />}
      <details>
        <summary>In other SDKs and curl</summary>
        <SdkTexts texts={others} />
      </details>
    </div>
  );
}

function SdkTexts({ texts }: { texts: readonly SdkText[] }) {
  return (
    <dl>
      {texts.map(({ tool, text }) => (
        <div key={tool}>
          <dt>{tool}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
