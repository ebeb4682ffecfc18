import type { SdkOnStatuses } from '@/lib/retry/sdk-summary';
import { SDK_RETRIES_PATH } from '@/lib/site';
import { SdkName } from './sdk-name';

/** What each measured SDK does by itself on one status: how many requests it makes, and which error comes out. */
export function SdkBehaviourOfError({ status, sdks }: { status: number; sdks: SdkOnStatuses[] }) {
  const measured = sdks.flatMap(({ language, sdk, statuses }) => {
    const found = statuses[status];
    return found ? { language, sdk, ...found } : [];
  });
  if (measured.length === 0) return null;
  return (
    <div className="sdk-of-error">
      <p>
        By themselves, with default settings, the SDKs do this (
        <a href={`${SDK_RETRIES_PATH}#what-each-sdk-does-by-itself`}>measured</a>):
      </p>
      <dl>
        {measured.map(({ language, sdk, requests, class: name }) => (
          <div key={language}>
            <dt>
              <SdkName language={language} sdk={sdk} />
            </dt>
            <dd>
              {requests === 1 ? 'no retry' : `${requests} requests`}
              {name && (
                <>
                  , then <code>{name}</code>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
