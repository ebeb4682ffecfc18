import type { AppProps } from 'next/app';
import { useEffect } from 'react';
import '@/styles/index.css';

/** Frame of every page: the style sheet, and the sign that the page has woken up; Nextra adds the theme. */
export default function App({ Component, pageProps }: AppProps) {
  // Effects run from the leaves to the root: when this one runs, every control of the page listens.
  useEffect(() => document.documentElement.classList.add('awake'), []);
  return <Component {...pageProps} />;
}
