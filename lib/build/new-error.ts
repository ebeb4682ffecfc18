import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS_FOLDER, slugOf } from './catalogue';

/**
 * Writes the skeleton of a new error. It builds once its blanks are filled.
 * @param status HTTP status, 400 to 599, as text
 * @param type error type in lower_snake_case
 * @param root the project's root folder
 * @returns the file that was written, relative to root, or why nothing was written
 */
export function newErrorFile(
  status: string,
  type: string,
  root: string = process.cwd(),
): { file: string } | { refused: string } {
  if (!/^[45]\d\d$/.test(status)) return { refused: `Status: found "${status}"; allowed: 400 to 599.` };
  if (!/^[a-z][a-z0-9_]*$/.test(type)) return { refused: `Type: found "${type}"; allowed: lower_snake_case.` };
  const slug = slugOf(Number(status), type);
  const file = `${ERRORS_FOLDER}/${slug}.mdx`;
  if (existsSync(join(root, file))) return { refused: `${file} exists already and is left as it is.` };
  writeFileSync(join(root, file), skeleton(status, type, slug));
  return { file };
}

function skeleton(status: string, type: string, slug: string): string {
  return `---
title: ${status} ${type}
status: ${status}
type: ${type}
codes: []
aliases: []
wordings: []
cause: ""
recommendation: ""
retry: ""
mayHaveRun: ""
mayHaveRunReason: ""
sample: |
  {
    "error": {
      "message": "",
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
import { RetryAdvice } from '@/components/snippets/retry-advice'

export { getRetryableErrorProps as getStaticProps } from '@/lib/build/page-props'

# ${status} ${type}

<ErrorSummary error={frontMatter} />

## What to do first

## Why it happens

## What you will see

<ErrorSample lines={useData().samples['${slug}']} />

<SdkAppearance error={frontMatter} />

<SdkBehaviourOfError status={frontMatter.status} sdks={useData().sdks} />

<ErrorCodesList error={frontMatter} />

## Retry it

<RetryAdvice error={frontMatter} snippets={useData().snippets} />

## Easily confused with
`;
}
