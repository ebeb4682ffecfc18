import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../apt-install';
import { isOnPath, mustRun } from '../run-command';

/** What a server needs to speak TLS as 127.0.0.1, and what a client needs to believe it. */
export interface Certificates {
  key: string;
  cert: string;
  /** Path of the certificate of the authority that signed `cert`. No system trusts it by itself. */
  authorityFile: string;
  /** Deletes the files. */
  remove(): void;
}

/**
 * Makes an authority that exists for this run only, and a certificate of it for the loopback interface.
 * @returns both
 * @throws MissingToolchain when there is no openssl
 */
export async function makeCertificates(): Promise<Certificates> {
  if (!(await isOnPath('openssl'))) await aptInstall('openssl');
  const cwd = mkdtempSync(join(tmpdir(), 'flowapi-lab-tls-'));
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const openssl = (...args: string[]): Promise<string> => mustRun('openssl', args, { cwd });
  await openssl(
    'req',
    '-x509',
    ...key,
    '-subj',
    '/CN=Lab authority',
    // Python 3.13 and newer refuse an authority that does not say so (RFC 5280 section 4.2.1.3).
    '-addext',
    'keyUsage=critical,keyCertSign,cRLSign',
    '-keyout',
    'authority.key',
    '-out',
    'authority.pem',
  );
  const names = [
    '-addext',
    'subjectAltName=IP:127.0.0.1,DNS:localhost',
    '-addext',
    'basicConstraints=critical,CA:FALSE',
  ];
  const signed = ['-CA', 'authority.pem', '-CAkey', 'authority.key'];
  await openssl(
    'req',
    '-x509',
    ...key,
    ...signed,
    ...names,
    '-subj',
    '/CN=localhost',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
  );
  return {
    key: readFileSync(join(cwd, 'key.pem'), 'utf8'),
    cert: readFileSync(join(cwd, 'cert.pem'), 'utf8'),
    authorityFile: join(cwd, 'authority.pem'),
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}
