import { useState } from 'react';
import { WhatRemains } from '../department/acts/what-remains.tsx';
import { DecisionShown, NotThere } from '../department/desk/decision-preview.tsx';
import { InTheWay } from '../department/desk/in-the-way.tsx';
import { TabSet } from '../department/desk/tab-set.tsx';
import { taskWords } from '../department/draft/task-words.ts';
import { KeyList } from '../department/keys/key-help.tsx';
import { Checklist } from '../department/material/checklist.tsx';
import { SentIn } from '../department/material/sent.tsx';
import { isMessage } from '../department/material/what-is-new.ts';
import { Next } from '../department/next-task.tsx';
import { actForms } from '../shared/act-forms.ts';
import { DraftConflict, DraftLine } from '../shared/draft/draft-line.tsx';
import type { Snapshot, Standing } from '../shared/draft/keeper.ts';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { casePages, inboxRows, taskPages } from './seen.ts';
import { Specimen } from './specimen.tsx';

const texts = {
  title: { sv: 'Bordets delar', en: 'The parts of the desk' },
  tabs: { sv: 'Flikar', en: 'Tabs' },
  claim: { sv: 'Ta uppgiften', en: 'Claim the task' },
  mine: { sv: 'Skylten passar platsen.', en: 'The sign suits the place.' },
  theirs: { sv: 'Skylten är för stor för platsen.', en: 'The sign is too large for the place.' },
  drawing: { sv: 'Ritning av skylten', en: 'Drawing of the sign' },
  wrong: { sv: 'Fyll i det här.', en: 'Fill this in.' },
};

const standings: readonly Standing[] = ['saved', 'waiting', 'signed-out', 'refused'];
/** No example has papers to look for. */
const lastDay = '2027-02-01';
const lineStates = ['missing', 'asked', 'promised', 'given', 'not-needed'] as const;
const nothing = () => undefined;

/** The parts of a task’s page that are no forms and no notices. */
export function DeskParts() {
  const say = useSay();
  const language = useLanguage();
  const pages = taskPages(language);
  const [first] = pages;
  const waits = pages.find(
    ({ kind, status, openRequests }) => kind === 'review' && status === 'open' && openRequests[0],
  );
  const isNew = pages.find((page) => page.sent.some(({ id }) => !isMessage(page, id)));
  const row = inboxRows(language).find(({ due, kind }) => due !== undefined && kind === 'review');
  const decided = casePages(language)
    .flatMap(({ permits }) => permits)
    .find(({ decision }) => decision);
  const by = pages.find(({ claimedBy }) => claimedBy !== undefined)?.claimedBy ?? '';
  const content: Snapshot['content'] = { decision: { motivation: say(texts.mine) } };
  const server: Snapshot['server'] = {
    content: {},
    version: 3,
    byMe: false,
    formsByMe: [],
    by,
    at: pages[0]?.openedAt ?? '',
  };
  const lines = lineStates.map((state) => ({
    id: state,
    label: say(texts.drawing),
    isFile: true,
    state,
    ...((state === 'asked' || state === 'promised') && { until: lastDay }),
    isNew: false,
  }));
  if (!first) return null;
  return (
    <Section id="desk-parts" title={say(texts.title)}>
      <div className="specimens">
        {standings.map((standing) => (
          <Specimen key={standing} of="desk" name={`DraftLine/${standing}`}>
            <DraftLine draft={{ content, server, standing }} onSignIn={nothing} />
          </Specimen>
        ))}
        <Specimen of="desk" name="DraftConflict">
          <DraftConflict
            conflicts={[
              { form: 'decision', field: 'motivation', mine: say(texts.mine), theirs: say(texts.theirs) },
              { form: 'ask', field: 'files', mine: [{ id: 'a', name: 'Ritning.pdf', size: 1 }], theirs: undefined },
            ]}
            words={taskWords(first, language)}
            by={by}
            onKeep={nothing}
            onTake={nothing}
          />
        </Specimen>
        <Specimen of="desk" name="WhatRemains">
          <WhatRemains
            problem={{ errors: [{ pointer: '/motivation', message: say(texts.wrong) }] }}
            tried={{ doing: actForms.decide, place: '' }}
          />
        </Specimen>
        <Specimen of="desk" name="Checklist">
          <Checklist lines={lines} onAsk={nothing} />
        </Specimen>
        <Specimen of="desk" name="NotThere">
          <NotThere checklist={lines} />
        </Specimen>
        {decided?.decision && (
          <Specimen of="desk" name="DecisionShown">
            <DecisionShown preview={{ ...decided, decision: decided.decision }} />
          </Specimen>
        )}
        {waits && (
          <Specimen of="desk" name="InTheWay">
            <InTheWay page={waits} />
          </Specimen>
        )}
        {isNew && (
          <Specimen of="desk" name="SentIn">
            <SentIn page={{ ...isNew, newsSince: isNew.openedAt }} token="" />
          </Specimen>
        )}
        {row && (
          <Specimen of="desk" name="NextTask">
            <Next view="unclaimed" row={row} />
          </Specimen>
        )}
        <Specimen of="desk" name="KeyList">
          <KeyList keys={[{ key: 'c', does: texts.claim }]} />
        </Specimen>
        <Specimen of="desk" name="TabSet">
          <SomeTabs />
        </Specimen>
      </div>
    </Section>
  );
}

function SomeTabs() {
  const say = useSay();
  const [chosen, setChosen] = useState<'decide' | 'ask'>('decide');
  const tab = (id: 'decide' | 'ask', doing: (typeof actForms)['decide' | 'ask-for-supplement']) => ({
    id,
    label: say(doing.words.title),
    draw: () => <p>{say(doing.words.button)}</p>,
  });
  return (
    <TabSet
      label={say(texts.tabs)}
      tabs={[tab('decide', actForms.decide), tab('ask', actForms['ask-for-supplement'])]}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
}
