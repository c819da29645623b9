/** Something another function does after the caller has its answer. It is done once at least, or not at all. */
export type Errand<Of> = (of: Of) => Promise<void>;

/** A case whose owed mails are to be sent. */
export interface Owed {
  readonly caseId: string;
}

/** Mails of a case that facts have made due, by their causes. */
export interface Due {
  readonly caseId: string;
  readonly causes: readonly string[];
}

/** Who asks for a new link: a reference number and an address, which may belong together or not. */
export interface LinkWanted {
  readonly reference: string;
  readonly email: string;
}
