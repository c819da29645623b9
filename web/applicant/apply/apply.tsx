import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { draftChanges } from '#domain/contract/draft-changes.ts';
import type { GuideView, PlanView } from '#domain/contract/guide-view.ts';
import { call } from '../../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { placeToday, readPlace } from '../guide/guide-address.ts';
import { type Basis, Form } from './form.tsx';
import { Receipt, type Submitted } from './receipt.tsx';
import { type DraftContent, draftInAddress, returnToDraft } from './use-draft.ts';

const texts = {
  title: { sv: 'Ansökan', en: 'Application' },
  nothing: {
    sv: 'Svara på frågorna först, så vet vi vad ni behöver ansöka om.',
    en: 'Answer the questions first, so that we know what you need to apply for.',
  },
  guide: { sv: 'Till frågorna', en: 'To the questions' },
};

/** The one form, from a draft or from the guide's answers, and then its receipt. */
export default function Apply() {
  const say = useSay();
  const language = useLanguage();
  const search = useSearch();
  const { value, problem } = useLoad(async (): Promise<Basis | 'nothing'> => {
    returnToDraft();
    const link = draftInAddress();
    const draft: DraftContent = link
      ? await call<DraftContent>('GET', `/api/drafts/${link.id}`, { language, token: link.token })
      : {};
    const guide = await call<GuideView>('GET', '/api/guide', { language });
    const place = placeToday({ answers: {}, ...draft, ...(search !== '' && readPlace(search)) }, guide);
    const { municipality, event, answers } = place;
    if (municipality === undefined || event === undefined) return 'nothing';
    const plan = await call<PlanView>('POST', '/api/guide/plan', { language, body: { municipality, event, answers } });
    return { municipality, event, answers, plan, draft, changes: draftChanges(draft.asked, plan) };
  }, [language, search]);
  const [submitted, setSubmitted] = useState<Submitted | undefined>(undefined);

  if (submitted) return <Receipt submitted={submitted} />;
  if (value === undefined || value === 'nothing') {
    return (
      <Page title={say(texts.title)} {...(value === 'nothing' && { lead: say(texts.nothing) })}>
        <ProblemAlert problem={problem} />
        {value === 'nothing' ? <Link href={`/${language}/guide`}>{say(texts.guide)}</Link> : !problem && <Loading />}
      </Page>
    );
  }
  return <Form basis={value} onSubmitted={setSubmitted} />;
}
