import type { OpinionDraft } from '../api/answers/opinion-draft.ts';
import type { ReferralPage } from '../api/answers/referral.ts';
import { type AskedView, isOpenTo, isOutside } from '../case/asked.ts';
import { attachmentsIn } from '../case/attachments.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type CaseView, permitOf } from '../case/view.ts';
import type { Language } from '../definitions/text.ts';
import { stancesOutside } from '../words/case.ts';
import { nameOf } from '../words/names.ts';
import { answersInWords } from './answers-in-words.ts';
import { filesNamed } from './asked.ts';

/** The files that a question lets its body fetch: those of its fields, and those that were chosen beside them. */
export function filesToRead(view: CaseView, { reads, files }: Pick<AskedView, 'reads' | 'files'>): ReadonlySet<string> {
  const ofForm = reads.flatMap((id) => {
    const value = view.requirements[id];
    return value === undefined ? [] : attachmentsIn({ [id]: value }).map((file) => file.id);
  });
  return new Set([...ofForm, ...files]);
}

/**
 * What a body outside the catalogue sees by its link: while the question waits, that and what was chosen for it; afterwards what
 * became of it, and its own answer.
 */
export function referralPage(
  catalogue: CaseCatalogue,
  view: CaseView,
  asked: AskedView,
  name: string,
  draft: { readonly version: number; readonly content: OpinionDraft } | undefined,
  language: Language,
): ReferralPage {
  const { submitted, today } = view;
  const permit = permitOf(view, asked.by.split('.')[0] ?? '');
  const department = permit?.planned.department ?? '';
  const isOpen = isOpenTo(asked, today);
  const { answer } = asked;
  return {
    state: asked.state === 'waiting' && !isOpen ? 'expired' : asked.state,
    reference: submitted.reference,
    by: nameOf(catalogue, 'departments', department, language),
    mailbox: catalogue.departments[department]?.mailbox ?? '',
    permit: nameOf(catalogue, 'permits', permit?.id ?? '', language),
    municipality: nameOf(catalogue, 'municipalities', submitted.municipality, language),
    asked: name,
    lastDay: asked.lastDay,
    ...(isOpen && isOutside(asked.to) && { opensUntil: asked.to.opensUntil }),
    ...(isOpen && { question: asked.question, business: submitted.business.name }),
    given: isOpen
      ? answersInWords(catalogue, inOrder(permit?.planned.requirements, asked.reads), view.requirements, language)
      : [],
    files: isOpen ? filesNamed(view, asked.files) : [],
    ...(isOpen && draft && { draft }),
    ...(answer && {
      answer: { ...answer, name: answer.name ?? name, stanceText: stancesOutside[answer.stance][language] },
    }),
  };
}

/** In the order of the form. */
const inOrder = (form: readonly string[] = [], reads: readonly string[]): readonly string[] =>
  form.filter((id) => reads.includes(id));
