import { useEffect, useState } from 'react';
import type { RetryTime } from '@/lib/decoder/diagnosis';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/**
 * When the server wants the next request: the time of day, and the seconds that are left.
 * Screen readers hear it once: the running number is hidden from them, and the end is announced.
 * @param retryTime the server's word
 * @param pastedAt epoch ms; the wait is counted from here when the paste does not say when the response was sent
 */
export function RetryCountdown({ retryTime, pastedAt }: { retryTime: RetryTime; pastedAt: number }) {
  const due = (retryTime.sentAt ?? pastedAt) + retryTime.seconds * 1000;
  const [now, setNow] = useState(() => Date.now());
  const isOver = now >= due;
  useEffect(() => {
    if (isOver) return;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [isOver]);

  if (isOver) return <span role="status">Retry now</span>;
  return (
    <>
      Retry at <time dateTime={new Date(due).toISOString()}>{CLOCK.format(due)}</time>
      {retryTime.isLatest && ' or earlier'}{' '}
      <span className="time-left" aria-hidden="true">
        in {leftText(due - now)}
      </span>
    </>
  );
}

/** @param ms time left in milliseconds, rounded up so that it never says 0 while waiting */
function leftText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
