/** What a matcher says. Jest wants the same. */
export interface Verdict {
  readonly pass: boolean;
  /** Of a matcher that did not pass, or of one that passed after `not`. */
  readonly message: () => string;
}
