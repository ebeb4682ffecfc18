import { announcement } from '@/lib/decoder/answer/announcement';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { leadOf, recipeFor } from '@/lib/recipes';
import { errorPath } from '@/lib/site';
import { countsOf } from '../../lib/browser/counts-later';
import { elsewhereOf } from '../../lib/browser/elsewhere-later';
import { answerDataSoFar, useAnswerData } from './use-answer-data';

/** The section of an error's page that helps with a paste. */
interface RecipeOfAnswer {
  href: string;
  title: string;
  /** What to do first, as a sentence without its full stop, where that is the section; absent where it is a further step. */
  lead?: string | undefined;
}

/**
 * @param diagnosis the answer
 * @param data what the recipes are in, if it is there
 * @returns the section that the paste's code or message calls for, if there is one
 */
function recipeOf(diagnosis: Diagnosis, data = answerDataSoFar()): RecipeOfAnswer | undefined {
  if (diagnosis.kind !== 'known') return undefined;
  const { extracted, shown, errors, confidence } = diagnosis;
  const [slug = ''] = errors;
  // A page of HTML has no message: all of it says what it is about.
  const recipe = recipeFor(data?.recipes[slug] ?? [], { message: shown.text, ...extracted });
  if (!recipe) return undefined;
  const lead = confidence === 'guess' ? undefined : leadOf(recipe, extracted, countsOf(extracted.message));
  return { href: `${errorPath(slug)}#${recipe.anchor}`, title: recipe.title, lead };
}

/** @returns the section that helps with a paste, as soon as that is known */
export function useRecipe(diagnosis: Diagnosis): RecipeOfAnswer | undefined {
  return recipeOf(diagnosis, useAnswerData() ?? undefined);
}

/**
 * @param diagnosis the answer
 * @param errors every error of the reference
 * @returns what a screen reader hears when the answer appears: as what is to be done, what the answer shows first
 */
export function announce(diagnosis: Diagnosis, errors: readonly ErrorEntry[]): string {
  return announcement(diagnosis, withLead(diagnosis, errors), elsewhereOf(diagnosis));
}

/**
 * @param diagnosis the answer
 * @param errors every error of the reference
 * @returns the same errors; what is to be done about the answer's is what the answer shows first
 */
export function withLead(diagnosis: Diagnosis, errors: readonly ErrorEntry[]): readonly ErrorEntry[] {
  const lead = recipeOf(diagnosis)?.lead;
  if (lead === undefined) return errors;
  return errors.map((error) => (error.slug === diagnosis.errors[0] ? { ...error, recommendation: lead } : error));
}
