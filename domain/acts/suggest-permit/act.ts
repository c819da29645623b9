import * as z from 'zod';
import { factKey } from '../../case/facts.ts';
import { takesParts } from '../../case/joins.ts';
import { mailCause } from '../../case/mail-causes.ts';
import type { SuggestionView } from '../../case/suggestions.ts';
import { hasPart } from '../../case/talk.ts';
import { permitOf } from '../../case/view.ts';
import { idSchema, words as text } from '../../fields/fields.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct, type Refused, type Situation } from '../define.ts';
import { type SuggestRefusal, words } from './words.ts';

const input = z.strictObject({
  /** An id of today's catalogue. */
  permit: idSchema(),
  reasons: text(4000),
});
type Said = z.output<typeof input>;

const openFor = ({ view }: Situation, permit: string): SuggestionView | undefined =>
  view.suggestions.find((one) => one.permit === permit && one.state === 'open');

function refusals(at: Situation, { permit }: Said): readonly Refused<SuggestRefusal>[] {
  if (!takesParts(at.view)) return [{ code: 'case-ends' }];
  if (at.by.kind === 'officer' && !hasPart(at.view, at.by.department)) return [{ code: 'no-part-left' }];
  if (openFor(at, permit)) return [{ code: 'suggested-already' }];
  const found = at.joins(permit);
  if (!('code' in found)) return [];
  const { code, about } = found;
  const isWithdrawn = code === 'in-case' && about?.some((id) => permitOf(at.view, id)?.status === 'withdrawn');
  return [{ code: isWithdrawn ? 'withdrawn' : code, pointer: '/permit', ...(about && { about }) }];
}

const isOwn = ({ by }: Situation, one: SuggestionView): boolean =>
  one.by.kind === 'officer' && by.kind === 'officer' && one.by.id === by.id;

/** Where whoever suggests hears the answer: an open task of their body first. A coordinator has none. */
function taskOfWhoever({ view, by }: Situation): string | undefined {
  const own = view.tasks.filter(
    ({ kind, department }) => kind !== 'follow-up' && by.kind === 'officer' && department === by.department,
  );
  return (own.find(({ status }) => status === 'open') ?? own[0])?.task;
}

const idOf = ({ view }: Situation): string => String(view.suggestionFacts + 1);

/**
 * Somebody of the staff suggests a permit that the owner has not thought of (förvaltningslagen (2017:900) 6 §). It is advice: the
 * plan stays as it is until the owner says yes.
 */
export const suggestPermit = defineAct({
  name: 'suggest-permit',
  by: ['officer', 'invited-body', 'coordinator'],
  on: 'case',
  tasks: [],
  call: {
    id: 'suggestPermit',
    summary:
      'Suggest a permit to the business that its case lacks, with the reasons; nothing joins the case before the business says yes',
    again: sentAgainAs.same('409: the permit is suggested already'),
  },
  input,
  refuse: refusals,
  record: (at, { permit, reasons }) => {
    const suggestion = idOf(at);
    const from = taskOfWhoever(at);
    return [
      {
        type: 'permit-suggested',
        key: factKey.suggestion(at.view.suggestionFacts + 1),
        suggestion,
        permit,
        reasons,
        ...(from !== undefined && { from }),
        mails: [mailCause.ofAct('suggest-permit', suggestion)],
      },
    ];
  },
  effects: { 'permit-suggested': ['suggests-permit', 'tells-applicant', 'tells-coordinator'] },
  isDone: (at, { permit, reasons }) => {
    const before = openFor(at, permit);
    return before !== undefined && before.reasons === reasons && isOwn(at, before);
  },
  answer: {
    says: 'The suggestion, by its id',
    schema: z.object({ suggestion: z.string() }),
    of: (at, { permit }) => ({ suggestion: openFor(at, permit)?.id ?? idOf(at) }),
  },
  words,
});
