/**
 * What a text is in which nothing was found, by what gives it away, and what to paste in its place; the first that fits, and the last
 * fits all.
 */
export const WITHOUT_REPORT: readonly (readonly [sign: RegExp, because: string, advice: string])[] = [
  [
    /^\s*[[{]/,
    'This JSON names no status, no error and no code that an API sends.',
    'Paste the body of the response that failed, or the output of curl -i, which also shows the status.',
  ],
  [
    /<html|<!doctype/i,
    'This page names no HTTP error.',
    'Paste the status line and the headers that came with it: the output of curl -i.',
  ],
  [
    /^\s+at \S+ ?\(|^\s*File "[^"]+", line \d/m,
    'These are frames of a trace, without the exception itself.',
    'Paste the trace with the line that names the exception: in Python it is the last one, elsewhere the first.',
  ],
  [
    /^\s*curl\s/,
    'This is the command, not what it printed.',
    'Run it with -i and paste the output: it shows the status, the headers and the body.',
  ],
  [
    /^\s*(?:import \w+;?$|import .+ from|from \w+ import|const \w+ =|let \w+ =|def \w+\(|func \w+\()/m,
    'This looks like source code, not like what it printed.',
    'Run it, and paste the exception or the response that it printed.',
  ],
  [
    /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b(?:INFO|DEBUG|WARN(?:ING)?)\b/m,
    'This log reports no error of an API.',
    'Paste the lines around the request that failed; where there are none, raise the log level of the client.',
  ],
  [
    /^/,
    'No HTTP error status, error type, error code or exception of an API was found.',
    'Paste the response body, the last lines of the exception, or the output of curl -i.',
  ],
];
