/** Where a rule comes from, so that a reader can check it. */
export interface Source {
  /** The statute or page, as a person would cite it. */
  readonly title: string;
  readonly url?: string;
  /** The Swedish calendar day the source was read, `YYYY-MM-DD`. */
  readonly read?: string;
}

/** A rule with its source. `verified: false` is shown to the applicant as "check with the department". */
export interface Sourced {
  readonly source: Source;
  readonly verified: boolean;
}
