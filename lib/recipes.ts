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
  /** Whether it is what to do first, before what the reference recommends for the error, where a paste certainly is about it. */
  leads?: boolean;
}

/** What of a paste chooses a section: its `error.code`, `error.type` and `error.message`. */
interface Facts {
  code?: string;
  type?: string;
  message?: string;
}

/** The recipes of each error, by its slug; errors without any are left out. */
export type RecipesBySlug = Record<string, Recipe[]>;

/**
 * Chooses the section that helps with what a paste says.
 * @param recipes those of the error that was found
 * @param facts the paste's `error.code`, `error.type` and `error.message`
 * @returns the first whose codes hold the code or type, else the first whose words the message says
 */
export function recipeFor(recipes: readonly Recipe[], facts: Facts): Recipe | undefined {
  const said = facts.message?.toLowerCase() ?? '';
  return (
    recipes.find((recipe) => isNamed(recipe, facts)) ??
    recipes.find(({ words }) => words.some((wording) => isSaid(said, wording)))
  );
}

/**
 * Says what to do first, where a section is the very fix: where the paste names it by code or type, or where its message counts what does not fit.
 * Other words of a message are no more than a hint.
 * @param recipe the section that was chosen
 * @param facts what chose it
 * @param counts the numbers of its message in words, where that refuses a prompt for its length
 * @returns its title, and behind it the numbers of the message, as a sentence without its full stop; nothing where it does not lead
 */
export function leadOf(recipe: Recipe, facts: Facts, counts: string | undefined): string | undefined {
  if (!recipe.leads || !(counts || isNamed(recipe, facts))) return undefined;
  return counts ? `${recipe.title}: ${counts}` : recipe.title;
}

function isNamed({ codes }: Recipe, { code, type }: Facts): boolean {
  return codes.some((one) => one === code || one === type);
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
