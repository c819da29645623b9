import { caseView } from '#domain/acts/case-view.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { rowOf, seenState } from '#domain/case/inbox.ts';
import { latestFromOthers } from '#domain/case/news.ts';
import { mayRead, readerOf } from '#domain/case/rights.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import { noticeExamples } from '#domain/mails/examples.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { taskPageView } from '#domain/pages/task.ts';
import type { Row } from '../department/inbox-row.tsx';
import { catalogue } from './catalogue.ts';
import { told } from './told.ts';

const caseId = 'example';

/** Every case that the examples know, before and after what is done in it, with whoever does it. */
const moments: readonly { readonly view: CaseView; readonly officer: string }[] = [
  ...told.flatMap(({ before, after, example: { by } }) => {
    const officer = by.kind === 'officer' ? by.id : '';
    return [before.view, after].map((view) => ({ view, officer }));
  }),
  ...Object.values(noticeExamples).map(({ given, at }) => ({ view: caseView(given.facts, at), officer: '' })),
];

/** What owners see of them. */
export const casePages = (language: Language): readonly CasePage[] =>
  moments.map(({ view }) => applicantCaseView(catalogue, caseId, view, language));

/** What officers see of each task. */
export const taskPages = (language: Language): readonly TaskPage[] =>
  moments.flatMap(({ view, officer }) =>
    view.tasks.flatMap((task) => {
      const rights = mayRead(catalogue, view, readerOf(task));
      return rights ? [taskPageView(catalogue, caseId, view, task, officer, rights, language)] : [];
    }),
  );

/** What inboxes list of them. */
export const inboxRows = (language: Language): readonly Row[] =>
  moments.flatMap(({ view, officer }) =>
    view.tasks
      .filter((task) => task.status === 'open')
      .map((task) => {
        const { kind, permit, due, basis, state, stoppedSince, answerBy, claimedBy, ...row } = rowOf(view, task);
        const news = latestFromOthers(view, task);
        const isLate = due !== undefined && isBefore(due, view.today);
        return {
          taskId: task.task,
          kind,
          ...(permit !== undefined && { permitName: catalogue.permits[permit]?.name[language] ?? permit }),
          reference: row.reference,
          business: row.business,
          municipalityName: catalogue.municipalities[row.municipality]?.name[language] ?? '',
          state: seenState({ ...(state && { state }) }, news),
          ...(isLate && { late: true as const }),
          ...(due !== undefined && { due }),
          ...(basis && { dueBasis: basis }),
          ...(stoppedSince !== undefined && { stoppedSince }),
          ...(answerBy !== undefined && { answerBy }),
          ...(claimedBy && { claimedBy: claimedBy.name }),
          ...(news !== undefined && { news }),
          claimedByMe: claimedBy?.id === officer,
        };
      }),
  );
