/** What a page may say of the build that it comes from. */
export interface BuildFacts {
  /** `2026-11-28` */
  day: string;
  /** From when on a build was missed: an instant. */
  staleAfter: string;
}
