import { Link } from 'wouter';
import type { FormList, FormSection } from '#domain/api/answers/form-list.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Figures } from '../../shared/face/plan.tsx';
import { TaskList } from '../../shared/face/rows.tsx';
import { useSay } from '../../shared/text.ts';
import { reviewPlace } from './form-place.ts';
import { MoreQuestions } from './more-questions.tsx';
import { useFormList, useOpenForm } from './open-form.ts';
import { sectionStatus } from './status-words.ts';
import { WhatChanged } from './what-changed.tsx';

const texts = {
  minutes: { sv: '{n} min', en: '{n} min' },
  left: { sv: 'kvar av ungefär {n}', en: 'left of about {n}' },
  takes: { sv: 'tar det ungefär', en: 'is about what it takes' },
  parts: { sv: 'delar klara', en: 'parts done' },
  of: { sv: '{n} av {all}', en: '{n} of {all}' },
  atHand: { sv: 'Bra att ha till hands', en: 'What to have ready' },
  later: {
    sv: 'Saknar ni något papper? Det kan komma senare.',
    en: 'Is a paper missing? It can come later.',
  },
  count: { sv: '{n} frågor', en: '{n} questions' },
  one: { sv: '1 fråga', en: '1 question' },
  papers: { sv: '{n} papper', en: '{n} papers' },
  onePaper: { sv: '1 papper', en: '1 paper' },
  about: { sv: 'ca {n} min', en: 'about {n} min' },
  promised: { sv: '{n} kommer senare', en: '{n} to come' },
  known: { sv: 'redan ifyllt: {n}', en: 'already filled in: {n}' },
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
  begin: { sv: 'Börja fylla i', en: 'Begin' },
  goOn: { sv: 'Fortsätt fylla i', en: 'Go on' },
};

/** The form as a list of what is to be done, in any order: how far each part has come, and how long it takes. */
export function ListPage() {
  const say = useSay();
  const open = useOpenForm();
  const { basis, place } = open;
  const list = useFormList(open);
  const { sections, minutes, minutesLeft, atHand } = list;
  const isBegun = minutesLeft < minutes;
  const next = nextSection(list);
  // What a changed catalogue asks now may stand as unknown, from an answer to what was asked before.
  const question = basis.plan.next ?? basis.changes?.questions[0]?.id;
  return (
    <>
      <WhatChanged changes={basis.changes} />
      {question !== undefined && <MoreQuestions basis={basis} next={question} />}
      <Figures
        figures={[
          {
            number: say(texts.minutes, { n: isBegun ? minutesLeft : minutes }),
            of: isBegun ? say(texts.left, { n: minutes }) : say(texts.takes),
          },
          {
            number: say(texts.of, {
              n: sections.filter(({ status }) => status === 'done' || status === 'not-needed').length,
              all: sections.length,
            }),
            of: say(texts.parts),
          },
        ]}
      />
      {atHand.length > 0 && (
        <Fold label={say(texts.atHand)} open={!isBegun && atHand.length <= 3}>
          <ul>
            {atHand.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p className="quiet">{say(texts.later)}</p>
        </Fold>
      )}
      <TaskList
        tasks={sections.map((section) => ({
          id: section.id,
          name: section.title,
          href: place.hrefOf(section.id),
          hint: <SectionHint section={section} />,
          state: sectionStatus[section.status].state,
          status: say(sectionStatus[section.status].text, { n: section.left }),
        }))}
      />
      <div className="actions">
        {next ? (
          <>
            <Link className="button go" href={place.hrefOf(next.id)}>
              {say(isBegun ? texts.goOn : texts.begin)}
            </Link>
            <Link className="button plain" href={place.hrefOf(reviewPlace)}>
              {say(texts.review)}
            </Link>
          </>
        ) : (
          <Link className="button go" href={place.hrefOf(reviewPlace)}>
            {say(texts.review)}
          </Link>
        )}
      </div>
    </>
  );
}

/** The first part in which something is left. */
const nextSection = ({ sections }: FormList): FormSection | undefined => sections.find(({ left }) => left > 0);

/** So many of what a section holds. */
function countOf(section: string, n: number) {
  if (section === 'papers') return n === 1 ? texts.onePaper : texts.papers;
  return n === 1 ? texts.one : texts.count;
}

/** How much there is in a section, and how long it takes. */
function SectionHint({ section: { id, status, questions, minutes, promised } }: { section: FormSection }) {
  const say = useSay();
  const wanted = questions.filter((question) => question.status !== 'optional');
  const n = wanted.length;
  const known = wanted.filter(({ from }) => from !== undefined).length;
  const parts = [
    say(countOf(id, n), { n }),
    ...(known > 0 && status !== 'done' ? [say(texts.known, { n: known })] : []),
    ...(promised > 0 ? [say(texts.promised, { n: promised })] : []),
    ...(status === 'to-do' ? [say(texts.about, { n: minutes })] : []),
  ];
  return <>{parts.join(', ')}</>;
}
