import type { AppProps } from 'next/app';
import { useEffect } from 'react';
import { ContentFaults } from '@/components/dev/content-faults';
import { markAwake } from '@/lib/browser/mark-awake';
import { startPage } from '@/lib/browser/start-page';
import '@/styles/index.css';
import '@/styles/home-sheet.css';
import '@/styles/reference-sheet.css';
import '@/styles/error-sheet.css';
import '@/styles/sdks.css';
import '@/styles/plots.css';
import '@/styles/missing-page.css';
import '@/styles/answer-sheet.css';
import '@/styles/answer-extras-sheet.css';
import '@/styles/content-faults.css';

/** In `npm run dev`, React runs an effect twice. */
let isStarted = false;

/**
 * Frame of every page: the style sheet. In `npm run dev`, Next brings the whole page to life; of the built pages,
 * scripts/finish-export takes Next away, and islands/ does what this effect does here.
 */
export default function App({ Component, pageProps }: AppProps) {
  // Effects run from the leaves to the root: when this one runs, every control of the page listens.
  useEffect(() => {
    if (!isStarted) startPage();
    isStarted = true;
    markAwake();
  }, []);
  return (
    <>
      <Component {...pageProps} />
      {process.env.NEXT_PUBLIC_CONTENT_FAULTS && <ContentFaults />}
    </>
  );
}
