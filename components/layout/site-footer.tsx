import { SUPPORT_EMAIL } from '@/lib/site';

/** Contact and the site's promise about pasted text. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        Still stuck? Write to <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a> and give the value of{' '}
        <code>X-Request-ID</code>, if the response had one.
      </p>
      <p>What you paste on this site is read in your browser and sent nowhere.</p>
    </footer>
  );
}
