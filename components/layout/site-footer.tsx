import { DECODER_PATH, GUIDES_PATH, LICENSES_PATH, LLMS_TXT_PATH, REFERENCE_PATH, SUPPORT_EMAIL } from '@/lib/site';

const LINKS = [
  { path: REFERENCE_PATH, label: 'Error codes' },
  { path: DECODER_PATH, label: 'Decoder' },
  { path: GUIDES_PATH, label: 'Guides' },
  { path: LLMS_TXT_PATH, label: 'For programs' },
  { path: LICENSES_PATH, label: 'Licences' },
];

/** Contact, the site's promise about pasted text, and where else to go: the licences of the font and the libraries too. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <div>
          <p>
            Still stuck? Write to <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a> and give the value of{' '}
            <code>X-Request-ID</code>, if the response had one.
          </p>
          <p>What you paste on this site is read in your browser and sent nowhere.</p>
        </div>
        <nav aria-label="More">
          {LINKS.map(({ path, label }) => (
            <a key={path} href={path}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
