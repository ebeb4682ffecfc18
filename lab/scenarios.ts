import type { VariantId } from '@/lib/retry/languages';
import type { Scenario } from './scenario';
import { LOOP_SCENARIOS } from './scenarios/loop';
import { SDK_SCENARIOS } from './scenarios/sdk';

/** What the lab plays to each variant. */
export const SCENARIOS: Record<VariantId, readonly Scenario[]> = { sdk: SDK_SCENARIOS, loop: LOOP_SCENARIOS };
