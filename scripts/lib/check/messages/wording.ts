/** A problem in words; `{names}` stand for the values of the finding. */
export interface Wording {
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** What to do where the checker knows what was meant (`{suggestion}`). */
  suggest?: string;
}
