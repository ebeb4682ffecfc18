import { Head, Html, Main, NextScript } from 'next/document';
import { earlyScript } from '@/lib/early-script';
import { PAGE_COLOURS } from '@/lib/theme';

/** The HTML around every page. */
export default function Document() {
  return (
    <Html lang="en">
      <Head>
        {Object.entries(PAGE_COLOURS).map(([scheme, colour]) => (
          <meta
            key={scheme}
            name="theme-color"
            content={colour}
            media={`(prefers-color-scheme: ${scheme})`}
            data-scheme={scheme}
          />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {/* Before the first paint: styles that need JavaScript, and the reader's language, so that nothing moves later. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text */}
        <script dangerouslySetInnerHTML={{ __html: earlyScript() }} />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
