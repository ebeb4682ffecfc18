import type { LanguageId, VariantId } from '@/lib/retry/languages';

/** What to start. */
export interface Command {
  /** Absolute path, or a name on the PATH. */
  program: string;
  args: string[];
  /** Folder to start it in. */
  cwd: string;
  /** Added to the environment, which holds PATH, HOME, LANG and the FLOWAPI_… variables and nothing else. */
  env?: Record<string, string>;
}

/** What runs the snippets of one language, as found. */
export interface Versions {
  /** Language or shell and its version as it names itself, for example `Python 3.11.2`. */
  runtime: string;
  /** What calls the API and its version, for example `openai 3.54.0`. */
  sdk: string;
}

/** A complaint of a formatter, linter or type checker. */
export interface ToolReport {
  /** For example `ruff check`. */
  tool: string;
  ok: boolean;
  output: string;
}

/** How the error that ends a program shows on stderr. The lab looks for every one of the texts. */
export interface ErrorTexts {
  /**
   * An HTTP error.
   * @param failure what the stand-in answered last: status, the message in its body, the request id in its header
   */
  status(failure: { status: number; message: string; requestId: string }): string[];
  /** A connection that was dropped before the headers. */
  dropped: string[];
  /** An attempt that took longer than its time limit. */
  timeout: string[];
}

/**
 * One language of the lab. Each file `lab/languages/<id>.ts` exports one as `lab`.
 * The runner never calls two functions of one language at the same time, but runs many commands at once.
 */
export interface LanguageLab {
  id: LanguageId;
  /**
   * Installs what is missing: toolchain from Debian's packages, libraries from the language's own registry, into `cacheFolder(id)`.
   * Quick when there is nothing to do.
   * @throws MissingToolchain when it cannot be had
   * @throws OutsideProvenRange when the system has a version that is not proven
   * @throws CommandFailed when an installation fails
   */
  ensure(): Promise<Versions>;
  /** The version that the project in `lab/projects/<id>` locks, in the form of {@link Versions.sdk}; `undefined` where nothing is locked because the system's own is used. */
  lockedSdk(): string | undefined;
  /** What the loops call the API with, and its locked version, where that is not the SDK, for example `Jackson 2.18.9`. */
  loopLibrary?(): string;
  /**
   * Lays a program out so that it can be run, compiling it where the language compiles.
   * @param source the bytes shown on the page, with some policy in them
   * @param folder an empty folder of its own
   * @param variant which of the variants it is
   * @returns how to run it: the FLOWAPI_… variables come with each run
   * @throws CommandFailed when it does not compile
   */
  prepare(source: string, folder: string, variant: VariantId): Promise<Command>;
  /**
   * Runs the language's own formatter, linter and type checker over a prepared program.
   * @param folder where `prepare` laid it
   */
  check(folder: string): Promise<ToolReport[]>;
  /** How errors show: of `loop` and `stream`, and of `sdk` where the language has that variant. */
  errors: { loop: ErrorTexts; sdk?: ErrorTexts };
  /**
   * How to run the probe `lab/projects/<id>/probe.…` (see lab/README.md); `undefined` where there is no SDK to measure.
   * May compile.
   */
  probe?(): Promise<Command>;
  /** What the probe measures, where that is something else than what the snippets use, for example `async-openai 0.41.3`: the locked version. */
  probeSdk?(): string;
  /** Whether the probe knows `--stream`. */
  probeStreams?: true;
}
