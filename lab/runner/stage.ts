import { availableParallelism } from 'node:os';
import { type StandIn, startStandIn } from '../stand-in/server';
import { makePool, type Pool } from './pool';

/** Programs that are played mostly wait, so more of them run than there are cores. */
const PLAYED_PER_CORE = 6;

/** What all languages of a run share. */
export interface Stage {
  /** The server. */
  standIn: StandIn;
  /** Where scenarios are played: those of one snippet beside those of the next. */
  pool: Pool;
  /** Where languages are installed, compiled and checked: one at a time, beside what is played. */
  workshop: Pool;
}

/** @returns a stage with a server of its own, which `standIn.close()` ends */
export async function openStage(): Promise<Stage> {
  return {
    standIn: await startStandIn(),
    pool: makePool(availableParallelism() * PLAYED_PER_CORE),
    workshop: makePool(1),
  };
}
