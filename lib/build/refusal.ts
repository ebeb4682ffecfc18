/**
 * Something that its user can mend: a wrong argument, a file that is not there, a build that is missing. The message is one line
 * that says what was found and what is allowed or to be done; `runMain` prints it without a stack.
 */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
