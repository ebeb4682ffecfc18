import { either, raw } from '../any-of';
import { endOf, type SecretKind, sign } from './kind';
import { isPlaceholder } from './looks';

/** Commands that take a login. */
const COMMANDS = either(raw`sshpass|(?:docker|podman|registry|az|oc) login|sqlcmd|ldapsearch|mosquitto_\w+|mongo\w*`);
const signs = {
  /** curl, wget, http: `-u name:password`, `--user`, `--proxy-user` */
  user: sign(
    /-(?:-proxy-user|-user|u|U)[ =]{1,4}\\{0,15}["']?[^\s"':]{0,100}:(?=[^\s"':/])/y,
    '-u ',
    '--user',
    '--proxy-u',
  ),
  /** MySQL's clients want the password glued to the flag. */
  mysql: sign(
    /(?:mysql|mariadb|7z)[\w-]{0,12}\s[^\n|;&]{0,200}?(?<=\s)-p\\{0,15}["']?(?=[^\s"'\\])/y,
    'mysql',
    'mariadb',
    '7z',
  ),
  /** Commands whose `-p`, `-P` or `-w` takes a password. */
  flag: sign(
    new RegExp(raw`${COMMANDS}\s[^\n|;&]{0,200}?(?<=\s)-[pPw][ =]?\\{0,15}["']?(?=[^\s"'\\])`, 'y'),
    ...[
      'sshpass',
      'docker login',
      'podman login',
      'registry login',
      'az login',
      'oc login',
      'sqlcmd',
      'ldapsearch',
      'mosquitto',
      'mongo',
    ],
  ),
  /** Oracle's `user/password@database`. */
  oracle: sign(/(?:sqlplus(?: -\w{1,3})? |thin:)[\w$#]{1,30}\/(?=[^\s"'@/]{2,60}@)/iy, 'sqlplus ', 'thin:'),
  /** `net use … /user:name password`, `htpasswd -b file name password` */
  behind: sign(
    /(?:htpasswd -\w{0,4}b\w{0,4} \S{1,80} \S{1,60}|\/user:[^\s"']{1,60}) (?=[^\s/-])/y,
    'htpasswd ',
    '/user:',
  ),
  /** SQL: `CREATE USER … IDENTIFIED BY '…'` */
  sql: sign(/identified (?:with \w{1,40} )?(?:by|as)(?: password)?\s{1,4}\\{0,15}["'](?=[^"'])/iy, 'identified '),
  /** `az keyvault secret set … --value`, `aws secretsmanager create-secret … --secret-string` */
  store: sign(
    /secret(?:smanager)? (?:set|create)[^\n]{0,120}? --(?:value|body|secret-string)[ =]\\{0,15}["']?(?=[^\s"'])/iy,
    'secret s',
    'secretsm',
  ),
  redis: sign(/redis-cli\s[^\n|;&]{0,200}?(?<=\s)-a[ =]?\\{0,15}["']?(?=[^\s"'\\])/y, 'redis-cli'),
};

const VALUE = /[^\s"'\\]{2,200}/y;
const BEFORE_AT = /[^\s"'@]{2,60}/y;
const QUOTED = /[^"'\\\n]{2,200}(?=\\{0,15}["'])/y;

/** Passwords in command lines whose flags do not say so. */
export const commands: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const start = endOf(sign.pattern, text, at);
    const isQuoted = /["']/.test(text.charAt(start - 1));
    const end =
      start < 0
        ? -1
        : Math.max(
            isQuoted ? endOf(QUOTED, text, start) : -1,
            endOf(sign === signs.oracle ? BEFORE_AT : VALUE, text, start),
          );
    if (end > start && !isPlaceholder(text.slice(start, end))) add(start, end);
    return end > start ? end : undefined;
  },
};
