import { Refusal } from '@/lib/build/refusal';

/** A toolchain or library that cannot be had on this machine. The message says what is missing and why. */
export class MissingToolchain extends Refusal {
  override readonly name = 'MissingToolchain';
}

/** The machine has a version that the snippets have never been run on. The message names it, the one they ran on last, and the range. */
export class OutsideProvenRange extends Refusal {
  override readonly name = 'OutsideProvenRange';
}

/** A command that must succeed and did not: a fault of the project, a registry or the network. The message holds the command and the end of what it printed. */
export class CommandFailed extends Refusal {
  override readonly name = 'CommandFailed';
}
