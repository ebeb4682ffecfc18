/** A guide, as the list of guides shows it. */
export interface Guide {
  path: string;
  title: string;
  /** What it is about, in one sentence or two. */
  description: string;
}
