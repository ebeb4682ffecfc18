import type { Diagnosis } from '../diagnosis';
import { WITHOUT_REPORT } from './without-report';

/** What a paste is that holds no error of the API, and what to do about it. */
export interface Elsewhere {
  /** For example `Pinecone answered this`. */
  title: string;
  /** Why it is none of the API's: one sentence. */
  because: string;
  /** The next step: one or two sentences. */
  advice: string;
}

/** What keeps a request from reaching the API, by what gives it away; the last stands for all others. */
const UNREACHED: readonly (readonly [sign: RegExp, because: string, advice: string])[] = [
  [
    /ECONNREF|[Cc]onnection refused|actively refused/,
    'Nothing listens at that address and port, so no status came back.',
    'Check host and port of the base URL; on the same machine, check that the server runs.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|getaddrinfo|service not known|resolve host|NameResolution|UnknownHost|no such host|dns error/,
    'The host’s name was not found, so no status came back.',
    'Check the spelling of the base URL, then DNS and VPN of the machine or container.',
  ],
  [
    /CERTIFICATE|[Cc]ertificate|SSL|TLS/,
    'The secure connection could not be set up, so no status came back.',
    'Look for a company proxy that signs with its own certificate and give that to the client; never switch the check off.',
  ],
  [
    /[Pp]roxy/,
    'The network proxy did not pass the request on.',
    'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of the program, and the login in them.',
  ],
  [
    /ETIMEDOUT|[Tt]imed? ?out|aborted/,
    'The client gave up before an answer came, so no status came back.',
    'Raise the client’s timeout or stream the response. The request may have run.',
  ],
  [
    /./,
    'The connection failed, so no status came back.',
    'Try again, then check network, proxy and base URL. A request that was cut off may have run.',
  ],
];

/** What went wrong in the program itself. */
const IN_PROGRAM: readonly (readonly [sign: RegExp, because: string, advice: string])[] = [
  [
    /ModuleNotFound|ImportError|Cannot find (?:module|package)|No module named|cannot import|LoadError/,
    'An import error: the program did not get as far as calling an API.',
    'Install the package in the environment that runs the program, and compare its version with the code.',
  ],
  [
    /api_key (?:client|has to|must)|_API_KEY env|apiKey option/,
    'The client has no API key, so it sent no request.',
    'Set the key in the client or in its environment variable, where the program runs.',
  ],
  [
    /./,
    'An error of the program itself, not an answer of an API.',
    'Look at the last line of your own code in the trace, or at the command that printed this.',
  ],
];

/**
 * Says what a paste is that holds no error of the API.
 * @param diagnosis an answer of the kind `none`
 */
export function aboutElsewhere({ origin, shown }: Diagnosis & { kind: 'none' }): Elsewhere {
  const { by, name = 'Another service' } = origin;
  switch (by) {
    case 'service':
      return {
        title: `${capital(name)} answered this`,
        because: `${capital(name)} answered this, not FlowAPI.`,
        advice: `Check your key, address and limits at ${name}; nothing about FlowAPI has to change.`,
      };
    case 'own':
      return {
        title: 'Your own server answered this',
        because: 'Your own server answered this, and nothing in it names an error of the API.',
        advice: 'Look in the server’s log for what it failed on at that time, and paste that.',
      };
    case 'nobody':
      return told('No answer came back', UNREACHED, shown.text);
    case 'program':
      return told('The program failed by itself', IN_PROGRAM, shown.text);
    case 'success':
      return {
        title: 'An answer without an error',
        because: 'A response without an error.',
        advice: 'If something is wrong with it, look at finish_reason and at the usage.',
      };
    default:
      if (origin.named)
        return {
          title: 'A text about errors',
          because: 'It tells about errors, as lists, documentation and questions do, and reports none.',
          advice:
            'Paste the report itself: the response body, the last lines of the exception, or the output of curl -i.',
        };
      return told('No API error found', WITHOUT_REPORT, shown.text);
  }
}

function told(title: string, kinds: readonly (readonly [RegExp, string, string])[], text: string): Elsewhere {
  const [, because = '', advice = ''] = kinds.find(([sign]) => sign.test(text)) ?? [];
  return { title, because, advice };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
