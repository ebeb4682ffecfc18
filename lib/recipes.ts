/** A section of an error's page that says step by step what to do about one kind of message. */
export interface Recipe {
  /** Anchor of the section on the page of its error. */
  anchor: string;
  /** Its heading. */
  title: string;
  /** Values of `error.code` or `error.type` that call for it. */
  codes: string[];
  /** What messages say that call for it, in small letters: `|` parts words that mean the same, ` … ` words that stand anywhere after each other. */
  words: string[];
}

/** The recipes of each error, by its slug; errors without any are left out. */
export type RecipesBySlug = Record<string, Recipe[]>;

/**
 * Chooses the section that helps with what a paste says.
 * @param recipes those of the error that was found
 * @param facts the paste's `error.code`, `error.type` and `error.message`
 * @returns the first whose codes hold the code or type, else the first whose words the message says
 */
export function recipeFor(
  recipes: readonly Recipe[],
  { code, type, message }: { code?: string; type?: string; message?: string },
): Recipe | undefined {
  const isNamed = ({ codes }: Recipe) => codes.some((one) => one === code || one === type);
  const said = message?.toLowerCase() ?? '';
  return recipes.find(isNamed) ?? recipes.find(({ words }) => words.some((wording) => isSaid(said, wording)));
}

function isSaid(message: string, wording: string): boolean {
  let at = 0;
  for (const choices of wording.split(' … ')) {
    const ends = choices.split('|').flatMap((words) => {
      const start = message.indexOf(words, at);
      return start < 0 ? [] : [start + words.length];
    });
    if (ends.length === 0) return false;
    at = Math.min(...ends);
  }
  return true;
}
