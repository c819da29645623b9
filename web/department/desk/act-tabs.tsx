import { useState } from 'react';
import type { ActName } from '#domain/acts/all.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import type { Text } from '#domain/definitions/text.ts';
import { actForms } from '../../shared/act-forms.ts';
import type { Content } from '../../shared/draft/content.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';
import { ActForm } from '../acts/act-form.tsx';
import { AskBodyForm } from '../acts/ask-body-form.tsx';
import { AskForm } from '../acts/ask-form.tsx';
import { draftOf, type FormOf } from '../acts/form.ts';
import { DecideOrPropose } from '../people/second-pair.tsx';
import { TabSet } from './tab-set.tsx';

/** The tabs of a task's acts, in their order. An act that no tab names lies in the last. */
const tabs = ['decide', 'ask', 'opinion', 'other'] as const;
export type ActTab = (typeof tabs)[number];

/** What the tabs are called. `docs/officers/` names them too. */
export const tabTexts = {
  label: { sv: 'Vad vill du göra?', en: 'What do you want to do?' },
  decide: { sv: 'Beslut', en: 'Decision' },
  ask: { sv: 'Fråga', en: 'Question' },
  opinion: { sv: 'Yttrande', en: 'Opinion' },
  other: { sv: 'Annat', en: 'Other' },
  nothing: { sv: 'Här finns inget att göra.', en: 'There is nothing to do here.' },
} satisfies Record<ActTab | 'label' | 'nothing', Text>;

/** Where an act has its form. `apart`: beside what it is about, or in a button. */
export const places: Readonly<Partial<Record<ActName, ActTab | 'apart'>>> = {
  decide: 'decide',
  'ask-for-supplement': 'ask',
  'start-hearing': 'ask',
  'ask-opinion': 'ask',
  'give-opinion': 'opinion',
  recommend: 'decide',
  'return-recommendation': 'decide',
  assign: 'apart',
  claim: 'apart',
  unclaim: 'apart',
  'give-more-time': 'apart',
  'take-back-question': 'apart',
  'still-missing': 'apart',
  'take-back-item': 'apart',
  'send-referral-again': 'apart',
  'take-back-referral': 'apart',
  'write-to-owner': 'apart',
  'write-to-bodies': 'apart',
  'write-note': 'apart',
  'report-disqualification': 'apart',
  'lift-disqualification': 'apart',
};

/** The acts that can be done in a task now, by tab. */
function actsByTab({ acts, problem, applicant }: TaskPage): ReadonlyMap<ActTab, readonly ActName[]> {
  // An act on the case, where the task is about it.
  const onCase: readonly ActName[] = problem === 'mail-bounced' && applicant ? ['correct-contact'] : [];
  const placed = [...onCase, ...acts].map((name) => ({ name, tab: places[name] ?? 'other' }));
  return new Map(
    tabs.flatMap((tab) => {
      const names = placed.filter((one) => one.tab === tab).map(({ name }) => name);
      return names.length > 0 ? [[tab, names] as const] : [];
    }),
  );
}

/** What each form keeps its draft as, where that is not the end of its call. */
const keptAs: Readonly<Partial<Record<ActName, string>>> = {
  decide: 'decision',
  recommend: 'decision',
  'ask-for-supplement': 'ask',
  'start-hearing': 'ask',
  'ask-opinion': 'ask-opinion',
};
const keptOf = (name: ActName): string => keptAs[name] ?? draftOf(actForms[name]);

/** The first tab in which something is written and not sent. */
const tabWrittenIn = (byTab: Iterable<readonly [ActTab, readonly ActName[]]>, content: Content): ActTab | undefined =>
  [...byTab].find(([, names]) => names.some((name) => Object.keys(content[keptOf(name)] ?? {}).length > 0))?.[0];

/** The forms of what can be done in a task now. One who comes back is shown what they were writing. A single tab is no choice: its forms stand alone. */
export function ActTabs({
  page,
  form,
  chosen,
  onChoose,
}: {
  page: TaskPage;
  form: FormOf;
  chosen: ActTab | undefined;
  onChoose: (tab: ActTab) => void;
}) {
  const say = useSay();
  const byTab = [...actsByTab(page)];
  const [written] = useState(() => tabWrittenIn(byTab, form.draft.content));
  const [first] = byTab;
  if (!first) return <p className="quiet">{say(tabTexts.nothing)}</p>;
  const [only, acts] = first;
  if (byTab.length === 1) return <TabForms tab={only} acts={acts} page={page} form={form} />;
  const wanted = chosen ?? written;
  const shown = byTab.some(([tab]) => tab === wanted) && wanted ? wanted : only;
  return (
    <TabSet
      label={say(tabTexts.label)}
      tabs={byTab.map(([tab, names]) => ({
        id: tab,
        label: say(tabTexts[tab]),
        draw: () => <TabForms tab={tab} acts={names} page={page} form={form} />,
      }))}
      chosen={shown}
      onChoose={onChoose}
    />
  );
}

function TabForms({ tab, acts, page, form }: { tab: ActTab; acts: readonly ActName[]; page: TaskPage; form: FormOf }) {
  if (tab === 'decide' && page.permit) return <DecideOrPropose page={page} permit={page.permit} form={form} />;
  if (tab === 'ask')
    return (
      <>
        <AskForm lastDays={page.lastDays} {...form} />
        {page.askable && <AskBodyForm askable={page.askable} {...form} />}
      </>
    );
  if (acts.length <= 2) return acts.map((name) => <FormOfAct key={name} name={name} page={page} form={form} />);
  return acts.map((name) => <FoldedForm key={name} name={name} page={page} form={form} />);
}

function FormOfAct({ name, page, form }: { name: ActName; page: TaskPage; form: FormOf }) {
  const known = name === 'correct-contact' && page.applicant ? { email: page.applicant.email } : {};
  return <ActForm doing={actForms[name]} known={known} {...form} />;
}

/** One of several forms: a tap away, and open while something is written in it. */
function FoldedForm({ name, page, form }: { name: ActName; page: TaskPage; form: FormOf }) {
  const say = useSay();
  const doing: ActFormData = actForms[name];
  const [wasWritten] = useState(() => form.draft.content[keptOf(name)] !== undefined);
  return (
    <Fold label={say(doing.words.title)} open={wasWritten}>
      <FormOfAct name={name} page={page} form={form} />
    </Fold>
  );
}
