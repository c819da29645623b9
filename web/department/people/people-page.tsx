import { type ReactNode, useState } from 'react';
import type { Me } from '#domain/api/answers/lists.ts';
import type { AbsenceShown, OfficerShown } from '#domain/api/answers/people.ts';
import { dayInWords, dayShortly } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { Notice, Status } from '../../shared/face/status.tsx';
import { Loading, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useSending } from '../../shared/use-sending.ts';
import { StaffProblem } from '../staff-problem.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { useChosenDepartment } from './chosen-department.tsx';

const texts = {
  title: { sv: 'Kollegor och frånvaro', en: 'Colleagues and absence' },
  colleagues: { sv: 'Kollegor', en: 'Colleagues' },
  who: {
    sv: 'De som har loggat in här de senaste 90 dagarna. Uppgifter kan lämnas över till dem.',
    en: 'Those who have signed in here within the last 90 days. Tasks can be handed over to them.',
  },
  me: { sv: '{name} (du)', en: '{name} (you)' },
  here: { sv: 'Här', en: 'Here' },
  away: { sv: 'Borta till och med {day}', en: 'Away until {day}' },
  absences: { sv: 'Frånvaro', en: 'Absence' },
  none: { sv: 'Ingen är borta, och ingen frånvaro är inlagd.', en: 'Nobody is away, and no absence is planned.' },
  days: { sv: '{from} – {to}', en: '{from} – {to}' },
  deputy: { sv: 'Ersättare: {name}', en: 'Deputy: {name}' },
  back: { sv: 'Ta bort frånvaron', en: 'Remove the absence' },
  backOf: { sv: 'för {name}', en: 'of {name}' },
  removed: { sv: 'Frånvaron är borttagen.', en: 'The absence is removed.' },
  added: { sv: 'Frånvaron är sparad.', en: 'The absence is saved.' },
};

/** Who works in a department, and who is away when. */
export function PeoplePage({ me, token, bar }: { me: Me; token: string; bar: ReactNode }) {
  const say = useSay();
  const { chosen, choice } = useChosenDepartment(me.departments);
  return (
    <Page title={say(texts.title)} wide staff {...(chosen && { lead: chosen.name })}>
      {bar}
      {choice}
      {chosen && <OfDepartment key={chosen.id} department={chosen} token={token} />}
    </Page>
  );
}

function OfDepartment({ department, token }: { department: Me['departments'][number]; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const sending = useSending();
  const path = { departmentId: department.id };
  const { value, problem, reload } = useLoad(async () => {
    const asked = { path, language, token };
    const [{ officers }, { absences }] = await Promise.all([
      call('GET /api/departments/{departmentId}/officers', asked),
      call('GET /api/departments/{departmentId}/absences', asked),
    ]);
    return { officers, absences };
  }, [language, department.id, token]);
  if (!value) return problem ? <StaffProblem problem={problem} onRetry={reload} /> : <Loading />;
  const done = async (what: string) => {
    await reload();
    setSaid(what);
  };
  const takeBack = (id: string) =>
    sending.send(async () => {
      const withdrawal = 'POST /api/departments/{departmentId}/absences/{id}/withdrawal';
      await call(withdrawal, { path: { ...path, id }, language, token });
      await done(say(texts.removed));
    });
  return (
    <div className="people">
      <div role="status">{said !== '' && <Notice state="done" title={said} />}</div>
      <StaffProblem problem={sending.problem} />
      <Officers officers={value.officers} />
      <Absences absences={value.absences} onTakeBack={(id) => void takeBack(id)} />
      <AbsenceForm
        department={department}
        officers={value.officers}
        token={token}
        onDone={() => done(say(texts.added))}
      />
    </div>
  );
}

function Officers({ officers }: { officers: readonly OfficerShown[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues">{say(texts.colleagues)}</h2>
      <p className="quiet">{say(texts.who)}</p>
      <ul className="people-list">
        {officers.map(({ id, name, me, away }) => (
          <li key={id}>
            <span>{me ? say(texts.me, { name }) : name}</span>
            {away ? (
              <span className="people-away">
                <Status state="waiting">{say(texts.away, { day: dayShortly(away.to, today(), language) })}</Status>
                {say(texts.deputy, { name: away.deputy.name })}
              </span>
            ) : (
              <Status state="done">{say(texts.here)}</Status>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Absences({ absences, onTakeBack }: { absences: readonly AbsenceShown[]; onTakeBack: (id: string) => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{say(texts.absences)}</h2>
      {absences.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <ul className="people-list">
          {absences.map(({ id, officer, from, to, deputy, mayTakeBack }) => (
            <li key={id}>
              <span>
                {officer.name}
                <br />
                <span className="quiet">
                  {say(texts.days, { from: dayInWords(from, language), to: dayInWords(to, language) })}
                </span>
              </span>
              <span>{say(texts.deputy, { name: deputy.name })}</span>
              {mayTakeBack && (
                <button type="button" className="button plain small" onClick={() => onTakeBack(id)}>
                  {say(texts.back)}
                  <span className="unseen"> {say(texts.backOf, { name: officer.name })}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
