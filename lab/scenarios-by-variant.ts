import type { VariantId } from '@/lib/retry/languages';
import type { Scenario } from './scenario';
import { answerFaults } from './scenarios/fault-answers';
import { connectionFaults } from './scenarios/fault-connections';
import { retryAfterFaults } from './scenarios/fault-retry-after';
import { statusFaults } from './scenarios/fault-statuses';
import { loopRules } from './scenarios/loop-rules';
import { streamRules } from './scenarios/streams';

/** What can go wrong, played to every variant with the same expectation. */
const FAULTS: readonly Scenario[] = [...statusFaults, ...answerFaults, ...retryAfterFaults, ...connectionFaults];

/** What the lab plays to each variant. The rules are those of lab/README.md. */
export const SCENARIOS: Record<VariantId, readonly Scenario[]> = {
  sdk: FAULTS,
  loop: [...FAULTS, ...loopRules],
  // A crowd of streams would show the same, and takes the time of twenty programs.
  stream: [...FAULTS, ...loopRules.filter(({ clients }) => clients === undefined), ...streamRules],
};
