/** Words that questions are made of and that say nothing about their answer. */
const COMMON = new Set(
  'a an and are at be but by can could did do does for from get got has have how i if in is it its me my of on or should so that the them then there this to was we what when where which who why will with would you your'.split(
    ' ',
  ),
);

/**
 * @param word in small letters
 * @returns whether it says nothing about what is looked for
 */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
