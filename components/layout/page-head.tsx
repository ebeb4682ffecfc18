import { useFSRoute } from 'nextra/hooks';
import { useConfig } from 'nextra-theme-docs';
import { isRetryable } from '@/lib/errors';
import { absoluteUrl, linkTo, markdownPath, ogImagePath, SITE_NAME } from '@/lib/site';

/** What the page of an error holds that may be retried. */
const RETRYABLE_PAGE =
  'First steps, what each SDK does by itself, and retry code that was run against injected faults.';

/** What the page of another error holds. */
const FINAL_PAGE = 'First steps by cause, how each SDK prints it, and why a retry cannot help.';

/**
 * Title, description, canonical address, Markdown twin and Open Graph tags of a page. What must be a full address is left out where the site does not know its own.
 * An error page has neither title nor description of its own: status, type, cause and verdict say what the page holds.
 */
export function PageHead() {
  const { title, frontMatter } = useConfig();
  const route = useFSRoute();
  const ownTitle = frontMatter.status ? `${title}: causes and fixes` : (frontMatter.headTitle ?? title);
  const fullTitle = route === '/' ? `${SITE_NAME}: decode an API error` : `${ownTitle} – ${SITE_NAME}`;
  const description: string =
    frontMatter.description ??
    `${frontMatter.cause}. ${frontMatter.recommendation}. ${isRetryable(frontMatter.retry) ? RETRYABLE_PAGE : FINAL_PAGE}`;
  const url = absoluteUrl(route);
  const image = absoluteUrl(ogImagePath(route));
  if (route === '/404') return <title>{fullTitle}</title>;
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {url && <link rel="canonical" href={url} />}
      <link rel="alternate" type="text/markdown" href={linkTo(markdownPath(route))} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:title" content={fullTitle} />
      <meta property="og:description" content={description} />
      {url && <meta property="og:url" content={url} />}
      {image && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={fullTitle} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
