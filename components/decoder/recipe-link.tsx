import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { recipeFor } from '@/lib/recipes';
import { errorPath } from '@/lib/site';
import { useAnswerData } from './use-answer-data';

/** The way from an answer to the section of its error's page that its code or message calls for, where there is one. */
export function RecipeLink({ diagnosis }: { diagnosis: Diagnosis & { kind: 'known' } }) {
  const data = useAnswerData();
  const [slug = ''] = diagnosis.errors;
  // A page of HTML has no message: all of it says what it is about.
  const facts = { message: diagnosis.shown.text, ...diagnosis.extracted };
  const recipe = recipeFor(data?.recipes[slug] ?? [], facts);
  if (!recipe) return null;
  return (
    <p className="diagnosis-recipe">
      Step by step: <a href={`${errorPath(slug)}#${recipe.anchor}`}>{recipe.title}</a>
    </p>
  );
}
