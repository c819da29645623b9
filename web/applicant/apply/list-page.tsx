import { Link } from 'wouter';
import type { FormList, FormSection } from '#domain/api/answers/form-list.ts';
import { TaskList } from '../../shared/face/rows.tsx';
import { useSay } from '../../shared/text.ts';
import { AtHand, FormFigures, SectionHint } from './form-at-a-glance.tsx';
import { reviewPlace } from './form-place.ts';
import { MoreQuestions } from './more-questions.tsx';
import { useFormList, useOpenForm } from './open-form.ts';
import { sectionStatus } from './status-words.ts';
import { WhatChanged } from './what-changed.tsx';

const texts = {
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
      <FormFigures
        minutes={minutes}
        left={minutesLeft}
        done={sections.filter(({ status }) => status === 'done' || status === 'not-needed').length}
        all={sections.length}
      />
      <AtHand what={atHand} isBegun={isBegun} />
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
