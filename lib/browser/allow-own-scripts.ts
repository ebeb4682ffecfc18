/**
 * Name of the one Trusted Types policy of the site; the Content-Security-Policy allows no other. It is the one that browsers ask by themselves, so that
 * the code that starts a worker stays in the form that bundlers know.
 */
export const TRUSTED_TYPES_POLICY = 'default';

/** The part of Trusted Types (W3C) that is used here; TypeScript's DOM does not know it yet. */
interface TrustedTypes {
  defaultPolicy: object | null;
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => object;
}

/**
 * Lets this page start scripts of this site by their address, which Trusted Types otherwise forbid. Markup and code from text stay forbidden.
 * Does nothing in a browser without Trusted Types. Safe to call often.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy(TRUSTED_TYPES_POLICY, {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError(`not a script of this site: ${url}`);
    },
  });
}
