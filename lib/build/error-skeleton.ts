import { isRetryable, type RetryVerdict } from '@/lib/errors';
import { errorPath } from '@/lib/site';
import { blank } from './blanks';
import { slugOf } from './catalogue';

/** An error by its name. */
export interface ListedError {
  status: number;
  type: string;
}

/** What is known of an error before its page is written. */
export interface NewError extends ListedError {
  retry: RetryVerdict;
}

/** Imports and sections that depend on the verdict. */
const BY_ANSWER = {
  retry: {
    mayHaveRun: blank('no or maybe'),
    props: 'retryableErrorProps',
    advice: "import { RetryAdvice } from '@/components/snippets/retry-advice'",
    heading: 'Retry it',
    component: '<RetryAdvice error={frontMatter} snippets={useData().snippets} />',
    words: blank('what a retry does; where the request may have run, that a second answer may come and cost'),
  },
  final: {
    mayHaveRun: 'no',
    props: 'finalErrorProps',
    advice: "import { DoNotRetry } from '@/components/errors/do-not-retry'",
    heading: 'Do not retry',
    component: '<DoNotRetry error={frontMatter} />',
    words: blank('why the same request fails the same way'),
  },
};

/**
 * @param error what is known
 * @param neighbours errors that it may be mistaken for
 * @returns the text of its file: whole but for its blanks, and these are words only
 */
export function errorSkeleton({ status, type, retry }: NewError, neighbours: readonly ListedError[]): string {
  const title = titleOf({ status, type });
  const answer = BY_ANSWER[isRetryable(retry) ? 'retry' : 'final'];
  const confused = neighbours.map((near) => {
    return `- [${titleOf(near)}](${errorPath(slugOf(near.status, near.type))}): ${blank(`what tells it from ${title}`)}`;
  });
  return `---
title: ${title}
status: ${status}
type: ${type}
codes: []
aliases: []
wordings: []
cause: "${blank('the common cause, without a full stop')}"
recommendation: "${blank('what to do, beginning with the verb, without a full stop')}"
retry: ${retry}
mayHaveRun: "${answer.mayHaveRun}"
mayHaveRunReason: "${blank('why it may, or cannot, have run, in one sentence')}"
sample: |
  {
    "error": {
      "message": "${blank('a message as the API might word it')}",
      "type": "${type}",
      "code": null
    }
  }
---

import { useData } from 'nextra/hooks'
import { ErrorCodesList } from '@/components/errors/error-codes-list'
import { ErrorSample } from '@/components/errors/error-sample'
import { ErrorSummary } from '@/components/errors/error-summary'
import { SdkAppearance } from '@/components/errors/sdk-appearance'
import { SdkBehaviourOfError } from '@/components/retries/sdk-behaviour-of-error'
${answer.advice}
import { ${answer.props} } from '@/lib/build/page-props'

export const getStaticProps = ${answer.props}('${slugOf(status, type)}')

# ${title}

<ErrorSummary error={frontMatter} />

## What to do first

1. ${blank('what to do now')}
2. ${blank('what to do where that does not help')}

## Why it happens

${blank('what goes wrong, and in whose hands it is')}

## What you will see

<ErrorSample lines={useData().sample} />

<SdkAppearance error={frontMatter} />

<SdkBehaviourOfError status={frontMatter.status} sdks={useData().sdks} />

<ErrorCodesList error={frontMatter} />

## ${answer.heading}

${answer.component}

${answer.words}

## Easily confused with

${confused.join('\n')}
`;
}

function titleOf({ status, type }: ListedError): string {
  return `${status} ${type}`;
}
