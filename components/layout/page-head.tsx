import { useFSRoute } from 'nextra/hooks';
import { useConfig } from 'nextra-theme-docs';
import { absoluteUrl, linkTo, markdownPath, ogImagePath, SITE_NAME } from '@/lib/site';

/**
 * Title, description, canonical address, Markdown twin and Open Graph tags of a page. What must be a full address is left out where the site does not know its own.
 * An error page has no description of its own: its cause and recommendation say what it is about.
 */
export function PageHead() {
  const { title, frontMatter } = useConfig();
  const route = useFSRoute();
  const fullTitle = route === '/' ? `${SITE_NAME}: decode an API error` : `${title} – ${SITE_NAME}`;
  const description: string =
    frontMatter.description ??
    `${frontMatter.cause}. ${frontMatter.recommendation}. Retry advice, samples and snippets.`;
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
