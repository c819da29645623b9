import type { PlanAnswer } from '#domain/api/guide-answers.ts';

/** What `POST /api/cases` answers, and `GET /api/drafts/{id}` of a draft that was sent. */
export interface Submitted {
  readonly caseId: string;
  readonly reference: string;
  /** Absent when the owner has ended the links since: the new one is in a mail. */
  readonly accessUrl?: string;
  readonly submittedAt: string;
  /** It had been sent before, perhaps with other content. */
  readonly repeated?: boolean;
  readonly plan?: PlanAnswer;
  /** Every case of the application. */
  readonly cases: readonly SubmittedCase[];
}

/** One case of an application that was handed in. */
export interface SubmittedCase {
  readonly caseId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly accessUrl?: string;
}
