import { offeredToRead } from '../acts/referrals.ts';
import type { Askable, AskedOfBody } from '../api/answers/referral.ts';
import { isBefore } from '../calendar/day.ts';
import { type AskedView, askedName, isOutside } from '../case/asked.ts';
import { filesOfCase } from '../case/attachments.ts';
import { bodiesToAsk, type CaseCatalogue } from '../case/case-catalogue.ts';
import { referralBounds } from '../case/last-days.ts';
import { type CaseView, permitOf, type TaskView } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { byName } from '../words/alphabet.ts';
import { nameOf } from '../words/names.ts';

/** The files of a case by these ids. */
export const filesNamed = (view: CaseView, ids: readonly string[]) =>
  filesOfCase(view)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, size }) => ({ id, name, size }));

/** Whom a review can ask for an opinion, and what it can let them read; nothing for a task that asks nobody. */
export function askableIn(
  catalogue: CaseCatalogue,
  view: CaseView,
  task: TaskView,
  language: Language,
): { readonly askable?: Askable } {
  if (task.kind !== 'review' || task.status !== 'open') return {};
  const { fields, files } = offeredToRead(view, task);
  return {
    askable: {
      bodies: bodiesByName(catalogue, view, language).filter(({ id }) => id !== task.department),
      fields: fields.map((id) => ({
        id,
        label: catalogue.requirements[id]?.label[language] ?? id,
        guarded: catalogue.requirements[id]?.guarded !== undefined,
      })),
      files: filesNamed(view, files),
      lastDays: referralBounds(view.today),
    },
  };
}

type Bodies = Askable['bodies'];

/** Sorted once for each municipality and language. */
const sorted = new WeakMap<CaseCatalogue, Map<string, Bodies>>();
function bodiesByName(catalogue: CaseCatalogue, view: CaseView, language: Language): Bodies {
  const ofThis = sorted.get(catalogue) ?? new Map<string, Bodies>();
  sorted.set(catalogue, ofThis);
  const key = `${view.submitted.municipality} ${language}`;
  const known = ofThis.get(key);
  if (known) return known;
  const bodies = bodiesToAsk(catalogue, view)
    .map((id) => ({ id, name: nameOf(catalogue, 'departments', id, language) }))
    .sort(byName(language));
  ofThis.set(key, bodies);
  return bodies;
}

/** The questions that a review has put to other bodies, for its own department. */
export function askedOfBodies(
  catalogue: CaseCatalogue,
  view: CaseView,
  task: TaskView,
  language: Language,
): readonly AskedOfBody[] {
  return (permitOf(view, task.permit ?? '')?.asked ?? [])
    .filter(({ by }) => by === task.task)
    .map((asked) => askedOfBody(catalogue, view, asked, language));
}

function askedOfBody(catalogue: CaseCatalogue, view: CaseView, asked: AskedView, language: Language): AskedOfBody {
  const { id, to, question, lastDay, holds, askedAt, state } = asked;
  return {
    id,
    to: nameOf(catalogue, 'departments', askedName(asked), language),
    question,
    lastDay,
    holds,
    askedAt,
    state,
    late: state === 'waiting' && isBefore(lastDay, view.today),
    reads: [
      ...asked.reads.map((field) => catalogue.requirements[field]?.label[language] ?? field),
      ...filesNamed(view, asked.files).map(({ name }) => name),
    ],
    ...(isOutside(to) && {
      link: { email: to.email, mail: to.mail, sentAt: to.lastSentAt, opensUntil: to.opensUntil },
    }),
  };
}
