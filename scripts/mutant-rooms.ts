/** A room of the house whose code `npm run test:mutants` breaks, and how many of the mutants its tests must notice. */
export interface MutantRoom {
  /** A folder, or for a part of one its name; what is named on the command line. */
  name: string;
  /** Globs of its files, without commas, which part them for Stryker; one that begins with `!` takes files away. */
  files: readonly string[];
  /** Globs of the tests that may notice: those of the room, since every test that is read costs time for every mutant. */
  tests: readonly string[];
  /** Share of the mutants that must be noticed, in per cent. */
  least: number;
}

/** What users of the site rely on. */
const LIB = 85;

/** What the house relies on. */
const REST = 75;

const DECODER_TESTS = ['tests/unit/decoder/**/*.test.ts'];

/** The tests of everything but the decoder. */
const OTHER_TESTS = ['tests/unit/*.test.ts', 'tests/unit/{build,content,lab,retry,styles}/**/*.test.ts'];

/**
 * The rooms of pure code, each small enough for a run of its own. What drives a browser or a process is not among them: only whole programs
 * prove it, and lib/browser is proven in browsers. Nor are the parts of lib/build that bundle, compress and serve, or that Next asks for
 * the props of pages: only a built site proves them (tests/site).
 */
export const MUTANT_ROOMS: readonly MutantRoom[] = [
  {
    name: 'lib',
    files: ['lib/*.ts', '!lib/early-script.ts'],
    tests: [...OTHER_TESTS, 'tests/unit/decoder/{answer-words,share,ticket}.test.ts'],
    least: LIB,
  },
  { name: 'lib/retry', files: ['lib/retry/**/*.ts'], tests: [...OTHER_TESTS, 'tests/lab/judge*.test.ts'], least: LIB },
  {
    name: 'lib/build',
    files: [
      'lib/build/**/*.ts',
      '!lib/build/browser-files.ts',
      '!lib/build/bundle-workers.ts',
      '!lib/build/hosting/precompress.ts',
      '!lib/build/licenses.ts',
      '!lib/build/once-per-build.ts',
      '!lib/build/page-props.ts',
      '!lib/build/site-font.ts',
      '!lib/build/site-server.ts',
    ],
    tests: OTHER_TESTS,
    least: LIB,
  },
  {
    name: 'lib/decoder/answer',
    files: ['lib/decoder/*.ts', 'lib/decoder/answer/**/*.ts'],
    tests: DECODER_TESTS,
    least: LIB,
  },
  { name: 'lib/decoder/decide', files: ['lib/decoder/decide/**/*.ts'], tests: DECODER_TESTS, least: LIB },
  {
    name: 'lib/decoder/notations',
    files: ['lib/decoder/notations/**/*.ts', '!lib/decoder/notations/*.samples.ts'],
    tests: DECODER_TESTS,
    least: LIB,
  },
  {
    name: 'lib/decoder/text',
    files: ['lib/decoder/text/**/*.ts', '!lib/decoder/text/redact/*.samples.ts'],
    tests: DECODER_TESTS,
    least: LIB,
  },
  {
    name: 'lab',
    files: [
      'lab/arguments.ts',
      'lab/describe-error.ts',
      'lab/measure/probe-output.ts',
      'lab/measure/repeat.ts',
      'lab/measure/retry-after-limit.ts',
      'lab/mutants/mutate.ts',
      'lab/runner/attempt-log.ts',
      'lab/runner/judge*.ts',
      'lab/runner/pool.ts',
      'lab/runner/report.ts',
      'lab/runner/scenario-count.ts',
      'lab/runner/waits.ts',
      'lab/toolchains/proven-range.ts',
      'lab/toolchains/version.ts',
    ],
    tests: ['tests/unit/{lab,retry}/**/*.test.ts', 'tests/lab/{judge*,pool,proven-range}.test.ts'],
    least: REST,
  },
  {
    name: 'scripts',
    files: [
      'scripts/judge-paste.ts',
      'scripts/labelled-pastes.ts',
      'scripts/mutant-score.ts',
      'scripts/test-run/choose-parts.ts',
      'scripts/test-run/count-snippets.ts',
      'scripts/test-run/count-tests.ts',
      'scripts/test-run/outcome.ts',
      'scripts/test-run/report.ts',
    ],
    tests: ['tests/unit/scripts/**/*.test.ts'],
    least: REST,
  },
];
