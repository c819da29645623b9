import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { DraftChanges } from '#domain/pages/draft-changes.ts';
import type { OpenedDraft } from './open-draft.ts';

/** What a form is made from: a draft, and the plan that its answers give today. */
export interface Basis {
  /** Tells one opening of a draft from the next. */
  readonly opening: number;
  readonly opened: OpenedDraft;
  readonly municipality: string;
  /** The other municipalities that the application goes to. */
  readonly also?: readonly string[] | undefined;
  readonly event: string;
  readonly answers: Answers;
  /** The day the owner has in mind. */
  readonly wish: string | undefined;
  readonly plan: PlanView;
  readonly guide: GuideView;
  readonly changes: DraftChanges | undefined;
}
