import { z } from 'zod';
import { JITTERS } from '@/lib/retry/policy';

const line = z.string().refine((value) => !value.includes('\n'), 'a line break; allowed: one line of the source');
const sentence = z
  .string()
  .min(1, 'empty text; allowed: one sentence')
  .refine((value) => value === value.trim(), 'white space at an end; allowed: none');

/**
 * The manifest beside each snippet, `snippets/<language>/<variant>.json`. Strict: a key that is not listed here is refused.
 * The comments are the manual for authors; lab/README.md points here.
 */
export const snippetManifest = z.strictObject({
  /** Shell command that installs what the snippet imports; `null` where the language's own library is all it takes. */
  install: sentence.nullable(),
  /** What a reader must know beside the code. May be empty. */
  notes: z.array(sentence),
  /** Lines of the source that hold numbers of the policy, with a placeholder such as `{attempts}` or `{firstDelay:s}` for each number. Each is found in the source exactly once. */
  numbers: z.array(line),
  /** Groups of lines that depend on the jitter, in each of its forms; a form may have no line, the default's must have one. The source holds the default's form, exactly once. */
  jitter: z.array(z.strictObject(Object.fromEntries(JITTERS.map((name) => [name, z.array(line)])) as JitterShape)),
});

type JitterShape = Record<(typeof JITTERS)[number], z.ZodArray<typeof line>>;

/** A manifest that passed {@link snippetManifest}. */
export type SnippetManifest = z.infer<typeof snippetManifest>;
