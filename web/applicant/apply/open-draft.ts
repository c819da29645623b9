import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import type { Language } from '#domain/definitions/text.ts';
import { changedFields, type DraftConflict, type DraftContent } from '#domain/pages/draft-merge.ts';
import { ApiProblem } from '../../shared/api.ts';
import { type DraftKey, putDraftInAddress } from './draft-address.ts';
import { readDraft } from './draft-calls.ts';
import { leftCopies, takeUp } from './draft-copies.ts';
import type { SavedDraft } from './draft-kept.ts';

/** A draft with everything this device knows of it. */
export interface OpenedDraft {
  /** Absent for a form that has no draft yet. */
  readonly key: DraftKey | undefined;
  readonly saved: SavedDraft;
  /** What the form shows: what was saved, and what was left on this device. */
  readonly mine: DraftContent;
  readonly conflicts: readonly DraftConflict[];
  /** The guide's answers the form was opened with. */
  readonly address: string;
  /** What was left on the device has a keeper now. */
  readonly takenUp: () => void;
}

/** A draft that was handed in, and the fields that were changed on this device and did not go with it. */
export interface SentDraft {
  readonly sent: HandedIn;
  readonly late: Readonly<Record<string, unknown>>;
  readonly forgetLate: () => void;
}

/**
 * Opens the draft of the address, or none. One that is gone is begun anew when this device still has what was written last.
 *
 * @param address the guide's answers, for a form without a draft
 * @throws ApiProblem, `draft-gone` among them
 */
export async function openDraft(
  key: DraftKey | undefined,
  address: string,
  language: Language,
): Promise<OpenedDraft | SentDraft> {
  const left = await leftCopies(key, address);
  const fresh = (): OpenedDraft => ({
    key: undefined,
    saved: { content: {}, version: '' },
    ...takeUp(
      {},
      left.copies.map((copy) => ({ ...copy, base: {} })),
    ),
    address,
    takenUp: left.forget,
  });
  if (key === undefined) return fresh();
  try {
    const { value, etag } = await readDraft(key, language);
    if ('sent' in value)
      return {
        sent: value.sent,
        late: Object.assign({}, ...left.copies.map(({ base, mine }) => changedFields(base, mine))),
        forgetLate: left.forget,
      };
    const saved = { content: value, version: etag ?? '' };
    return { key, saved, ...takeUp(value, left.copies), address, takenUp: left.forget };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 404 || left.copies.length === 0) throw error;
    putDraftInAddress(undefined);
    return fresh();
  }
}
