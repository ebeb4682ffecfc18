import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads the keyboard where a choice led: to the title of the chosen answer, and on the way back to the button that had been pressed,
 * as the button itself goes away with the answer that held it. Nothing moves when another text is pasted.
 * @param chosen key of the chosen error
 * @param pastedAt which paste it is about
 * @returns to be set on the element around the answer
 */
export function useFocusOfChoice(chosen: string | undefined, pastedAt: number): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  const before = useRef({ chosen, pastedAt });
  useEffect(() => {
    const left = before.current;
    before.current = { chosen, pastedAt };
    if (left.pastedAt !== pastedAt || left.chosen === chosen) return;
    const target = chosen === undefined ? `[data-also="${left.chosen}"]` : '.verdict-title';
    article.current?.querySelector<HTMLElement>(target)?.focus();
  }, [chosen, pastedAt]);
  return article;
}
