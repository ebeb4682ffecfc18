import type { VariantId } from '@/lib/retry/languages';

/** One way to break a snippet, and how the lab must notice it. The same for all languages. */
export interface MutantRule {
  /** What the broken snippet does, as the table on the page says it. */
  title: string;
  variant: VariantId;
  /** Name of the scenario that must reject it. */
  scenario: string;
  /** The fault that the lab must find there: the rule's reason, and not just any. */
  fault: RegExp;
}

const OUTAGE = '503 for ever ends after the last attempt, with its error';
/** What the lab finds where a program hangs. */
export const STILL_RAN = /^still ran when it was stopped$/;

const SENT_AGAIN = /^sent \d+ requests, expected 1$/;

function ofLoop(title: string, scenario: string, fault: RegExp): MutantRule {
  return { title, variant: 'loop', scenario, fault };
}

function ofStream(title: string, scenario: string, fault: RegExp): MutantRule {
  return { title, variant: 'stream', scenario, fault };
}

/** Every rule that has a mutant, by the key under which a language names its edits. */
export const MUTANT_RULES = {
  'retries-401': ofLoop('retries 401', '401 is not retried', SENT_AGAIN),
  'retries-quota': ofLoop(
    'retries a quota that is gone',
    '429 with code insufficient_quota is not retried',
    SENT_AGAIN,
  ),
  'gives-up-on-503': ofLoop('does not retry 503', OUTAGE, /^sent 1 requests, expected 7$/),
  'gives-up-on-lost-connection': ofLoop(
    'does not retry a lost connection',
    'a connection dropped before the headers is survived',
    /^sent 1 requests, expected 2$/,
  ),
  'retries-certificate': ofLoop(
    'retries a bad certificate',
    'a certificate that nobody signed is not retried',
    SENT_AGAIN,
  ),
  'takes-empty-answer': ofLoop(
    'takes a 200 without choices for an answer',
    '200 without choices is an error, and not retried',
    /^ended with status 0, expected a failure$/,
  ),
  'retries-unusable-answer': ofLoop(
    'retries a 200 that holds no answer',
    '200 with an error body is an error, and not retried',
    SENT_AGAIN,
  ),
  'keeps-sdk-retries': ofLoop('leaves the SDK’s own retries on', OUTAGE, /^sent \d+ requests, expected 7$/),
  'one-attempt-more': ofLoop('sends one request too many', OUTAGE, /^sent 8 requests, expected 7$/),
  'no-doubling': ofLoop('does not double the delay', OUTAGE, /^wait 2 was logged as 0\.10 s, expected 0\.20 s$/),
  'no-longest-delay': ofLoop('knows no longest delay', OUTAGE, /^wait 5 was logged as 1\.60 s, expected 0\.80 s$/),
  'no-jitter': ofLoop(
    'waits without jitter',
    'full jitter waits anything up to the delay',
    /^no wait is in the shortest quarter of what the jitter allows$/,
  ),
  'constant-jitter': ofLoop(
    'waits the same half of the delay each time',
    'full jitter waits anything up to the delay',
    /^no wait is in the (shortest|longest) quarter of what the jitter allows$/,
  ),
  'announces-and-does-not-wait': ofLoop(
    'says that it waits, and does not',
    OUTAGE,
    /^wait \d was logged as .*, and was \d+ ms$/,
  ),
  'waits-after-last': ofLoop(
    'waits after the last attempt',
    'a single attempt is not followed by a wait',
    /^ended \d+ ms after the last answer, expected at most \d+ ms$/,
  ),
  'ignores-retry-after': ofLoop(
    'ignores Retry-After',
    'Retry-After in seconds is waited for',
    /^wait 1 was \d+ ms, Retry-After asked for 2000 ms$/,
  ),
  'ignores-date': ofLoop(
    'reads Retry-After as seconds only',
    'Retry-After as HTTP-date is waited for',
    /^wait 1 was \d+ ms, Retry-After asked for \d+ ms$/,
  ),
  'no-retry-after-cap': ofLoop('waits for any Retry-After', 'Retry-After beyond a short cap ends the loop', SENT_AGAIN),
  'no-spread': ofLoop(
    'does not spread those who were told the same Retry-After',
    'Retry-After with a fraction is waited for',
    /^wait 1 was logged as 1\.60 s, expected 1\.65 s$/,
  ),
  'no-total-time': ofLoop(
    'does not keep the time in all',
    '503 for ever ends before the time in all is over',
    // An attempt after the time in all may fail without a request.
    /^(sent \d+ requests, expected 2|logged attempts 1, 2, 3.*, expected 1 to 2)$/,
  ),
  'retries-cut-400': ofLoop(
    'retries whatever error has a body that breaks off',
    'a status counts, also where its body breaks off',
    /^sent 3 requests, expected 2$/,
  ),
  'no-deadline': ofLoop(
    'limits the silence and not the attempt',
    'an attempt that drips byte by byte is made again',
    STILL_RAN,
  ),
  'sends-organization': ofLoop(
    'sends FlowAPI what is set for OpenAI',
    'a good answer is printed',
    /^request 1: openai-organization is "org-of-openai", not absent$/,
  ),
  'swallows-error': ofLoop('swallows the last error', OUTAGE, /^ended with status 0, expected a failure$/),
  'loses-request-id': ofLoop('does not log the request id', OUTAGE, /^no attempt's line names request id /),
  'hides-wait': ofLoop('does not log the wait', OUTAGE, /^logged 0 waits, expected 6$/),
  'deaf-call': ofLoop('cannot be cancelled during the call', 'the caller can cancel the call', STILL_RAN),
  'deaf-wait': ofLoop('cannot be cancelled during the wait', 'the caller can cancel the wait', STILL_RAN),
  'retries-after-text': ofStream(
    'asks again after the first text',
    'a stream cut after its first text is not asked for again',
    SENT_AGAIN,
  ),
  'takes-stream-without-end': ofStream(
    'takes a stream that just ends for a whole one',
    'a stream that just ends is an error',
    /^ended with status 0, expected a failure$/,
  ),
  'waits-for-silent-stream': ofStream(
    'waits for a stream that fell silent',
    'a stream that falls silent after its first text ends',
    STILL_RAN,
  ),
  'takes-stream-without-text': ofStream(
    'takes a stream without a text for an answer',
    'a whole stream without a text is an error',
    /^ended with status 0, expected a failure$/,
  ),
  'hangs-up': ofStream(
    'hangs up on a stream before it has ended',
    'a whole stream is read to its end',
    /^hung up before the end of the stream$/,
  ),
  'waits-for-open-end': ofStream(
    'waits for more after a whole stream',
    'a whole stream whose connection stays open is not waited for',
    STILL_RAN,
  ),
} as const satisfies Record<string, MutantRule>;

/** Key of one of {@link MUTANT_RULES}. */
export type MutantId = keyof typeof MUTANT_RULES;

/** Text that stands in a snippet exactly once, and what stands there in the mutant. */
export type Edit = readonly [from: string, to: string];

/** The mutants of one language: the edits that break each rule, or a sentence that says why this language cannot break it. */
export type LanguageMutants = Record<MutantId, readonly Edit[] | string>;
