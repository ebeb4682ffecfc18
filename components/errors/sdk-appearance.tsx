import type { ErrorEntry } from '@/lib/errors';
import { sdkTexts } from '@/lib/sdk-texts';

/** How the error looks in the output of the common SDKs and tools. */
export function SdkAppearance({ error }: { error: Omit<ErrorEntry, 'slug'> }) {
  return (
    <dl className="sdk-appearance">
      {sdkTexts(error).map(({ tool, text }) => (
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
