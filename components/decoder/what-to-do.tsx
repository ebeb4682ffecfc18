import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { useRecipe } from './use-recipe';

/**
 * What to do now: what the section for this very message says, where it certainly is about that, else what the reference recommends, after the
 * wait that the server asked for; then, as a further step, the section that may help.
 * @param action what is recommended, as sentences
 * @param isAfterWait whether the server named a time, which comes first
 */
export function WhatToDo({
  diagnosis,
  action,
  isAfterWait,
}: {
  diagnosis: Diagnosis;
  action: string;
  isAfterWait: boolean;
}) {
  const recipe = useRecipe(diagnosis);
  if (recipe?.lead !== undefined) {
    const { href, title, lead } = recipe;
    return (
      <p className="diagnosis-do">
        <a href={href}>{title}</a>
        {lead.slice(title.length)}.
      </p>
    );
  }
  return (
    <>
      <p className="diagnosis-do">
        {isAfterWait && 'If it fails again: '}
        {isAfterWait ? action.charAt(0).toLowerCase() + action.slice(1) : action}
      </p>
      {recipe && (
        <p className="diagnosis-recipe">
          Step by step: <a href={recipe.href}>{recipe.title}</a>
        </p>
      )}
    </>
  );
}
