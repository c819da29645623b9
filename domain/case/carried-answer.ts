/** What the body that decides did with a condition that another body had set. */
export interface CarriedAnswer {
  readonly condition: string;
  readonly department: string;
  /** As it was set. */
  readonly text: string;
  /** As it stands among the conditions of the decision. */
  readonly taken?: string;
  /** Why it became none. */
  readonly reason?: string;
}
