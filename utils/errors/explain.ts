/** One possible cause of an error text. */
export interface Explanation {
  /** A rule of `utils/check/rules`. */
  ruleId: string;
  /** The line that was recognised, as it stands in the text, white space folded. */
  line: string;
}
