import { ASYNC_OPENAI } from './async-openai';
import { BODY } from './body';
import { EXCEPTION_CLASS } from './exception-class';
import { EXCEPTION_NUMBER } from './exception-number';
import { FREE_WORD } from './free-word';
import { HTTP_EXCHANGE } from './http-exchange';
import { LINE_START } from './line-start';
import { NUMBER_BEFORE_BODY } from './number-before-body';
import { OPENAI_DOTNET } from './openai-dotnet';
import { OPENAI_PYTHON } from './openai-python';
import { PAGE } from './page';
import { PAGE_MESSAGE } from './page-message';
import { PROBLEM_TYPE } from './problem-type';
import type { Notation } from './reading';
import { REASON } from './reason';
import { REQUEST_ID } from './request-id';
import { REQUEST_LOG } from './request-log';
import { SAID } from './said';
import { STATUS_KEY } from './status-key';
import { WAIT_SENTENCE } from './wait-sentence';
import { XML } from './xml';

/** All notations; their order has no meaning: how far a status is trusted depends on its place. */
export const NOTATIONS: readonly Notation[] = [
  HTTP_EXCHANGE,
  OPENAI_PYTHON,
  OPENAI_DOTNET,
  ASYNC_OPENAI,
  PAGE,
  PAGE_MESSAGE,
  REASON,
  EXCEPTION_NUMBER,
  REQUEST_LOG,
  STATUS_KEY,
  NUMBER_BEFORE_BODY,
  LINE_START,
  SAID,
  BODY,
  XML,
  PROBLEM_TYPE,
  EXCEPTION_CLASS,
  FREE_WORD,
  REQUEST_ID,
  WAIT_SENTENCE,
];
