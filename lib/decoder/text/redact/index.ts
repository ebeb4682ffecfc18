import { addresses } from './addresses';
import { authorization } from './authorization';
import { commands } from './commands';
import { cookies } from './cookies';
import { keys } from './keys';
import type { SecretKind } from './kind';
import { logins } from './logins';
import { manifests } from './manifests';
import { middles } from './middles';
import { passwords } from './passwords';
import { pem } from './pem';
import { places } from './places';
import { tokens } from './tokens';
import { urls } from './urls';
import { vendors } from './vendors';

/** All kinds of secrets. */
export const KINDS: readonly SecretKind[] = [
  vendors,
  middles,
  authorization,
  keys,
  tokens,
  passwords,
  cookies,
  urls,
  places,
  commands,
  logins,
  manifests,
  pem,
  addresses,
];
