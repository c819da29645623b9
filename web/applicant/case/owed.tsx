import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { CaseOwed, CasePage } from '#domain/api/answers/case.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { type Owed, OwedList, owedId } from '../../shared/face/rows.tsx';
import { ownDevice, readKept } from '../../shared/kept.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { ForCase } from './for-case.ts';
import { Opens } from './in-sight.ts';
import { Jump } from './jump.tsx';
import { Choice } from './notices.tsx';
import { FilingDone } from './own-filings.tsx';
import { Question } from './question.tsx';
import { WriteForm } from './write-form.tsx';
import { answerKey, hasWritten, paperKey } from './written.ts';

const texts = {
  title: { sv: 'Det här behöver ni göra', en: 'What you need to do' },
  helps: { sv: 'Inget måste, men det hjälper', en: 'Not required, but it helps' },
  more: { sv: '{n} till att lämna in', en: '{n} more to hand in' },
  answer: { sv: 'Svara', en: 'Answer' },
  choose: { sv: 'Välj', en: 'Choose' },
  paper: { sv: 'Lämna in', en: 'Hand in' },
  filing: { sv: 'Det har jag gjort', en: 'I have done this' },
  suggestion: { sv: 'Läs och svara', en: 'Read and answer' },
  company: { sv: 'Lägg till', en: 'Add' },
  address: { sv: 'Se adressen', en: 'See the address' },
  how: { sv: 'Så gör ni', en: 'How to do it' },
  elsewhere: { sv: 'öppnas på en annan webbplats', en: 'opens another website' },
  by: { sv: 'Senast {day}. {why}', en: 'By {day}. {why}' },
  passed: { sv: 'Skulle ha kommit {day}. {why}', en: 'Was due {day}. {why}' },
  promised: { sv: 'Ni har lovat det till {day}. {why}', en: 'You promised it by {day}. {why}' },
  missing: { sv: 'Saknas. {why}', en: 'Missing. {why}' },
  notYet: {
    sv: '{why} Ingen handlägger den delen än. Då kan ni lämna in pappret här.',
    en: '{why} Nobody is handling that part yet. When somebody is, you can hand in the paper here.',
  },
  about: { sv: 'Något ni vill säga om pappret', en: 'Anything you want to say about the paper' },
  sendPaper: { sv: 'Lämna in pappret', en: 'Hand in the paper' },
};

/** What the owner owes, each with its day, why, and the way to settle it right there. */
export function WhatYouOwe({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const must = page.owes.filter((owed) => owed.must);
  const helps = page.owes.filter((owed) => !owed.must);
  return (
    <>
      {must.length > 0 && (
        <section aria-labelledby="owed" className="flow">
          <h2 id="owed">{say(texts.title)}</h2>
          <Lines owes={must} page={page} of={of} />
        </section>
      )}
      {helps.length > 0 && (
        <section aria-labelledby="helps" className="flow">
          <h2 id="helps">{say(texts.helps)}</h2>
          <Lines owes={helps} page={page} of={of} />
        </section>
      )}
    </>
  );
}

/** How many lines are seen at once. */
const most = 5;

const idOf = ({ kind, about, holdsUp }: CaseOwed) => [kind, about, ...holdsUp.map((h) => h.permit)].join('/');

/** What has been written of it and not sent stands open. */
function isBegun(caseId: string, { kind, about }: CaseOwed): boolean {
  if (kind !== 'answer' && kind !== 'paper') return false;
  return hasWritten(readKept(kind === 'answer' ? answerKey(caseId, about) : paperKey(caseId, about), ownDevice));
}

function Lines({ owes, page, of }: { owes: readonly CaseOwed[]; page: CasePage; of: ForCase }) {
  const say = useSay();
  // What has been opened once is only hidden when it is closed: what waits in it for the network is sent all the same.
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(owes.filter((owed) => isBegun(page.caseId, owed)).map((owed) => [idOf(owed), true])),
  );
  const turn = useCallback(
    (id: string, open?: boolean) => setOpened((now) => new Map(now).set(id, open ?? !now.get(id))),
    [],
  );
  const lineOf = (owed: CaseOwed): Owed => {
    const id = idOf(owed);
    const section = sectionOf(owed);
    const isOpen = opened.get(id);
    const panel = section === undefined && panelOf(owed, page, of);
    return {
      id,
      what: owed.name ?? owed.what,
      by: (
        <>
          <By owed={owed} />
          {owed.page !== undefined && <How page={owed.page} id={id} />}
        </>
      ),
      state: owed.passed ? 'problem' : 'attention',
      act:
        section === undefined ? (
          panel && (
            <Opener id={id} open={isOpen === true} onTurn={() => turn(id)}>
              {say(texts[owed.kind])}
            </Opener>
          )
        ) : (
          <Jump to={section} of={id}>
            {say(texts[owed.kind])}
          </Jump>
        ),
      more: panel && isOpen !== undefined && (
        <Panel id={id} hidden={!isOpen} onTurn={turn}>
          {panel}
        </Panel>
      ),
    };
  };
  // A long list of papers would hide the permits: the first of them are seen, the others a tap away.
  const isLong = owes.length > most + 2;
  const shown = isLong ? owes.slice(0, most) : owes;
  const others = isLong ? owes.slice(most) : [];
  return (
    <>
      <OwedList owed={shown.map(lineOf)} />
      {others.length > 0 && (
        <Fold label={say(texts.more, { n: others.length })} open={others.some((owed) => isBegun(page.caseId, owed))}>
          <OwedList owed={others.map(lineOf)} />
        </Fold>
      )}
    </>
  );
}

function By({ owed: { kind, lastDay, passed, why, call } }: { owed: CaseOwed }) {
  const say = useSay();
  const language = useLanguage();
  if (kind === 'paper' && call === undefined) return say(texts.notYet, { why });
  if (lastDay === undefined) return kind === 'paper' ? say(texts.missing, { why }) : why;
  const day = dayInWords(lastDay, language);
  return say(passed ? texts.passed : kind === 'paper' ? texts.promised : texts.by, { day, why });
}

/** Where something is filed, and how. */
function How({ page, id }: { page: string; id: string }) {
  const say = useSay();
  return (
    <>
      {' '}
      <a href={page} target="_blank" rel="noreferrer" aria-describedby={owedId(id)}>
        {say(texts.how)} <Icon name="out" />
        <span className="unseen"> ({say(texts.elsewhere)})</span>
      </a>
    </>
  );
}

function Opener({ id, open, onTurn, children }: { id: string; open: boolean; onTurn: () => void; children: string }) {
  return (
    <button
      type="button"
      className="button second small"
      aria-expanded={open}
      aria-controls={open ? `panel-${id}` : undefined}
      aria-describedby={owedId(id)}
      onClick={onTurn}
    >
      {children}
    </button>
  );
}

/** What a line's button opened: focus goes there, unless it stood open when the page came. */
function Panel({
  id,
  hidden,
  onTurn,
  children,
}: {
  id: string;
  hidden: boolean;
  onTurn: (id: string, open: boolean) => void;
  children: ReactNode;
}) {
  const open = useCallback(() => onTurn(id, true), [id, onTurn]);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!hidden && document.activeElement?.getAttribute('aria-controls') === `panel-${id}`) box.current?.focus();
  }, [id, hidden]);
  return (
    <div id={`panel-${id}`} className="panel-of-owed flow" tabIndex={-1} ref={box} hidden={hidden}>
      <Opens value={open}>{children}</Opens>
    </div>
  );
}

/** The section of the page in which it is settled, beside what else there is to read of it; none for what is settled in its line. */
function sectionOf({ kind, about }: CaseOwed): string | undefined {
  if (kind === 'suggestion') return `suggestion-${about}`;
  return kind === 'company' || kind === 'address' ? kind : undefined;
}

/** What settles it on this page; nothing when it cannot be yet. */
function panelOf(owed: CaseOwed, page: CasePage, of: ForCase): ReactNode {
  const permit = owed.holdsUp[0]?.permit;
  if (owed.kind === 'answer') {
    const request = page.requests.find((r) => r.id === owed.about && r.open);
    return request && <Question request={request} page={page} of={of} />;
  }
  if (owed.kind === 'choose') {
    const choice = page.choices.find((c) => c.permit === permit && c.prerequisite === owed.about);
    return choice && <Choice choice={choice} onGoOn={() => of.goOn(choice)} />;
  }
  if (owed.kind === 'paper') {
    // The call names the part that receives it.
    const to = /\/permits\/([^/]+)\/papers$/.exec(owed.call ?? '')?.[1];
    return to !== undefined && <Paper owed={owed} to={to} page={page} of={of} />;
  }
  return <FilingDone owed={owed} page={page} of={of} />;
}

function Paper({ owed, to, page, of }: { owed: CaseOwed; to: string; page: CasePage; of: ForCase }) {
  const say = useSay();
  const department = page.permits.find((permit) => permit.id === to)?.departmentName ?? '';
  return (
    <WriteForm
      about={owed.name}
      caseId={page.caseId}
      keptAs={paperKey(page.caseId, owed.about)}
      to={to}
      needs="files"
      label={say(texts.about)}
      button={say(texts.sendPaper)}
      inCase={of.inCase}
      send={(letter) => of.handIn(to, owed.about, letter)}
      onSent={() => of.sent({ what: 'papers', department })}
    />
  );
}
