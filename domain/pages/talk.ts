import type { Said, Talk, Thread } from '../api/answers/talk.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { Rights } from '../case/rights.ts';
import type { CaseView, SentIn, TaskView } from '../case/view.ts';
import type { Written, WrittenTo } from '../case/written.ts';
import type { Language } from '../definitions/text.ts';
import { nameOf } from '../words/names.ts';

/** What is written in a task, as far as its reader may read it. Of an officer's name only colleagues know. */
export function talkOf(
  catalogue: CaseCatalogue,
  view: CaseView,
  task: TaskView,
  rights: Rights,
  language: Language,
): Talk {
  const to = (whom: WrittenTo) =>
    view.written
      .filter((one) => one.to === whom && rights.written.has(one.id))
      .filter((one) => whom === 'bodies' || one.task === task.task)
      .map((one) => byBody(catalogue, readable(one, rights), language, one.department === task.department));
  const sent = ownersWords(view, task.task).filter(({ id }) => rights.sent.has(id));
  return {
    owner: inOrder([...to('owner'), ...sent.map((one) => byOwner(view, one))]),
    colleagues: to('colleagues'),
    bodies: to('bodies'),
  };
}

/** The parts that a department has written about, each with what went both ways. The applicant reads who wrote. */
export function threadsOf(catalogue: CaseCatalogue, view: CaseView, language: Language): readonly Thread[] {
  const written = view.written.filter(({ to }) => to === 'owner');
  return [...new Set(written.map(({ task }) => task))].flatMap((task) => {
    const own = written.filter((one) => one.task === task);
    const [first] = own;
    if (first?.permit === undefined) return [];
    return [
      {
        permit: first.permit,
        permitName: nameOf(catalogue, 'permits', first.permit, language),
        departmentName: nameOf(catalogue, 'departments', first.department, language),
        messages: inOrder([
          ...own.map((one) => byBody(catalogue, one, language, true)),
          ...ownersWords(view, task).map((one) => byOwner(view, one)),
        ]),
      },
    ];
  });
}

/** What the owner wrote of their own accord; papers for a field of the form are no message. */
const ownersWords = ({ sentIn }: CaseView, task: string): readonly (SentIn & { readonly text: string })[] =>
  sentIn.filter(
    (one): one is SentIn & { readonly text: string } =>
      one.task === task && one.text !== undefined && one.requirement === undefined,
  );

const byBody = (
  catalogue: CaseCatalogue,
  { id, department, at, text, officer, files }: Written,
  language: Language,
  named: boolean,
): Said => ({
  id,
  by: 'body',
  from: nameOf(catalogue, 'departments', department, language),
  ...(named && officer !== '' && { officer }),
  at,
  text,
  files,
});

/** A message with those of its files that its reader may fetch. */
const readable = (one: Written, rights: Rights): Written => ({
  ...one,
  files: one.files.filter(({ id }) => rights.files.has(id)),
});

const byOwner = (view: CaseView, { id, at, text, files }: SentIn & { readonly text: string }): Said => ({
  id,
  by: 'owner',
  from: view.submitted.business.name,
  at,
  text,
  files,
});

const inOrder = (all: readonly Said[]): readonly Said[] =>
  all.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
