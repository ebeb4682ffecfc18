import { z } from 'zod';
import type { MayHaveRun, RetryVerdict } from '@/lib/errors';

/** Whether the same request may be sent again, for a program: what each verdict comes to. */
const RETRY_OF_VERDICT = {
  'change-request': 'never',
  'fix-account': 'after-fix',
  backoff: 'unchanged',
  'retry-then-support': 'unchanged',
} as const satisfies Record<RetryVerdict, string>;

/** Whom to ask, for each verdict. */
const ASK_OF_VERDICT = {
  'change-request': 'developer',
  'fix-account': 'account-owner',
  backoff: 'support',
  'retry-then-support': 'support',
} as const satisfies Record<RetryVerdict, string>;

/** What an earlier attempt may have done. */
const SIDE_EFFECTS_OF = { no: 'none', maybe: 'unknown' } as const satisfies Record<MayHaveRun, string>;

/**
 * @param verdict an error's verdict
 * @returns what errors.json says of it
 */
export function retryOf(verdict: RetryVerdict) {
  return { retry: RETRY_OF_VERDICT[verdict], ask: ASK_OF_VERDICT[verdict] };
}

/**
 * @param mayHaveRun whether the request may have run
 * @returns what errors.json says of it
 */
export function sideEffectsOf(mayHaveRun: MayHaveRun) {
  return SIDE_EFFECTS_OF[mayHaveRun];
}

/** Whole or broken seconds of a limit. */
const seconds = z.number().positive();

const bound = z
  .object({
    totalSeconds: seconds.meta({
      description: 'How long everything may take, requests and waits together. No wait begins that would end later.',
      examples: [600],
    }),
    requestSeconds: seconds.meta({
      description: 'How long one request may take, to the last byte of its answer.',
      examples: [300],
    }),
    retryAfterSeconds: seconds.meta({
      description: 'The longest Retry-After to wait for. Where the server asks for more, give up at once.',
      examples: [60],
    }),
    firstDelaySeconds: seconds.meta({
      description:
        'Upper end of the random wait before the first retry, where the server names none. It doubles with each retry.',
      examples: [1],
    }),
    maxDelaySeconds: seconds.meta({ description: 'The upper end never passes this.', examples: [30] }),
  })
  .meta({
    id: 'Bound',
    description:
      'The times of a retry loop. Advice of these docs, the same that the snippets on the page of the error follow.',
  });

/** What errors.json says that a program may do about an error. */
export const recovery = z
  .object({
    retry: z.enum(Object.values(RETRY_OF_VERDICT)).meta({
      description:
        'unchanged: the same request may be sent again, after a wait. after-fix: the same request may be sent again once the key, the balance or the ' +
        'access is put right. never: the same request fails the same way; send another one.',
    }),
    maxRequests: z
      .int()
      .min(1)
      .meta({
        description:
          'How many requests to make at most, the first one included. Advice of these docs, the same that the snippets on the page of the error follow.',
        examples: [7],
      }),
    bound: bound.nullable().meta({
      description: 'The times that go with maxRequests; null where no loop may send the request again.',
    }),
    sideEffects: z.enum(Object.values(SIDE_EFFECTS_OF)).meta({
      description:
        'What the request that failed may have done. none: it was not worked on. unknown: it may have run, and a retry may run it twice. ' +
        'General HTTP knowledge, no promise of FlowAPI.',
    }),
    sideEffectsReason: z.string().meta({ description: 'Why, in one sentence.' }),
    ask: z.enum(Object.values(ASK_OF_VERDICT)).meta({
      description:
        'Who can help where the above does not. developer: who wrote the request. account-owner: who has the key, the balance and the rights. ' +
        'support: see support.',
    }),
  })
  .meta({ id: 'Recovery', description: 'What a program may do about the error.' });
