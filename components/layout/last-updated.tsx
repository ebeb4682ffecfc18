const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * The date of the page's last commit, in UTC so that every reader and the server see the same day.
 * Shows nothing where the clone has no history to tell it.
 * @param timestamp epoch ms
 */
export function LastUpdated({ timestamp }: { timestamp: number }) {
  if (!process.env.NEXT_PUBLIC_GIT_HISTORY) return null;
  const date = new Date(timestamp);
  return (
    <p className="last-updated">
      Last updated on <time dateTime={date.toISOString()}>{FORMAT.format(date)}</time>
    </p>
  );
}
