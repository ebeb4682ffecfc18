import type { AppProps } from 'next/app';
import '@/styles/index.css';

/** Frame of every page: the style sheet only; Nextra adds the theme. */
export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
