import { endOf, type SecretKind, sign } from './kind';
import { isPlaceholder } from './looks';

const signs = {
  /** curl, wget, http: `-u name:password`, `--user`, `--proxy-user` */
  user: sign(
    /-(?:-proxy-user|-user|u|U)[ =]{1,4}\\{0,15}["']?[^\s"':]{0,100}:(?=[^\s"':/])/y,
    '-u ',
    '--user',
    '--proxy-u',
  ),
  /** MySQL's clients want the password glued to the flag. */
  mysql: sign(/(?:mysql|mariadb)[\w-]{0,12}\s[^\n|;&]{0,200}?(?<=\s)-p\\{0,15}["']?(?=[^\s"'\\])/y, 'mysql', 'mariadb'),
  /** Commands whose `-p`, `-P` or `-w` takes a password. */
  flag: sign(
    /(?:sshpass|(?:docker|podman|registry|az|oc) login|sqlcmd|ldapsearch|mosquitto_\w+|mongo\w*)\s[^\n|;&]{0,200}?(?<=\s)-[pPw][ =]?\\{0,15}["']?(?=[^\s"'\\])/y,
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
  redis: sign(/redis-cli\s[^\n|;&]{0,200}?(?<=\s)-a[ =]?\\{0,15}["']?(?=[^\s"'\\])/y, 'redis-cli'),
};

const VALUE = /[^\s"'\\]{2,200}/y;

/** Passwords in command lines whose flags do not say so. */
export const commands: SecretKind = {
  name: 'commands',
  signs,
  find(text, at, sign, add) {
    if (/[\w-]/.test(text.charAt(at - 1))) return undefined;
    const start = endOf(sign.pattern, text, at);
    const end = start < 0 ? -1 : endOf(VALUE, text, start);
    if (end > start && !isPlaceholder(text.slice(start, end))) add(start, end);
    return end > start ? end : undefined;
  },
};
