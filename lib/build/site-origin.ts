import { Refusal } from './refusal';

/**
 * @param origin the address that the site is built for; undefined where none is set
 * @throws Refusal if it is no origin as the URL standard writes it: paths are put behind it as it is
 */
export function requireOrigin(origin: string | undefined): void {
  if (origin === undefined) return;
  const own = URL.canParse(origin) ? new URL(origin).origin : undefined;
  if (own !== origin || !/^https?:/.test(origin))
    throw new Refusal(
      `NEXT_PUBLIC_SITE_ORIGIN: found "${origin}"; allowed: an address such as https://docs.example, without a path.`,
    );
}
