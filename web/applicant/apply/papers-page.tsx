import { Link } from 'wouter';
import type { FormQuestion } from '#domain/api/answers/form-list.ts';
import { TaskList } from '../../shared/face/rows.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { isOnItsWay } from '../files/uploads.ts';
import { papersPlace, reviewPlace } from './form-place.ts';
import { useFormList, useOpenForm } from './open-form.ts';
import { paperStatus, sendingStatus, shortDay } from './status-words.ts';

const texts = {
  lead: {
    sv: 'Ta ett papper i taget. Det som inte finns än kan komma senare: då skriver ni en dag.',
    en: 'Take one paper at a time. What is not there yet can come later: then you give a day.',
  },
  next: { sv: 'Nästa papper: {name}', en: 'Next paper: {name}' },
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
  list: { sv: 'Alla delar', en: 'All parts' },
};

/** The papers to hand in, each with a page of its own. */
export function PapersPage() {
  const say = useSay();
  const open = useOpenForm();
  const { place } = open;
  const questions = useFormList(open).sections.find(({ id }) => id === papersPlace)?.questions ?? [];
  const next = questions.find(({ status }) => status === 'to-do' || status === 'wrong');
  return (
    <div className="flow papers">
      <p>{say(texts.lead)}</p>
      <PaperTasks questions={questions} />
      <div className="actions">
        {next ? (
          <Link className="button go" href={place.hrefOf(placeOf(next))}>
            {say(texts.next, { name: next.ask })}
          </Link>
        ) : (
          <Link className="button go" href={place.hrefOf(reviewPlace)}>
            {say(texts.review)}
          </Link>
        )}
        <Link className="button plain" href={place.hrefOf('')}>
          {say(texts.list)}
        </Link>
      </div>
    </div>
  );
}

const placeOf = ({ field }: FormQuestion): string => field.replace('requirements.', `${papersPlace}/`);

function PaperTasks({ questions }: { questions: readonly FormQuestion[] }) {
  const say = useSay();
  const language = useLanguage();
  const { place, onTheirWay } = useOpenForm();
  return (
    <TaskList
      tasks={questions.map((question) => {
        const { field, ask, help, status, promised } = question;
        const isMoving = onTheirWay.some((upload) => upload.field === field && isOnItsWay(upload));
        const { state, text } = isMoving ? sendingStatus : paperStatus[status];
        return {
          id: field,
          name: ask,
          href: place.hrefOf(placeOf(question)),
          ...(help !== undefined && { hint: help }),
          state,
          status: say(text, { day: promised === undefined ? '' : shortDay(promised, language) }),
        };
      })}
    />
  );
}
