import type { ReactNode } from 'react';
import type { Me } from '#domain/api/answers/lists.ts';
import type { Work } from '#domain/api/answers/people.ts';
import { dayShortly } from '#domain/words/dates.ts';
import { call } from '../../shared/api.ts';
import { Figures } from '../../shared/face/plan.tsx';
import { Loading, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { useLoad } from '../../shared/use-load.ts';
import { StaffProblem } from '../staff-problem.tsx';
import { useChosenDepartment } from './chosen-department.tsx';
import { MoveTasks } from './move-tasks.tsx';

const texts = {
  title: { sv: 'Fördela arbetet', en: 'Distribute the work' },
  open: { sv: 'öppna', en: 'open' },
  unclaimed: { sv: 'som ingen har tagit', en: 'that nobody has taken' },
  waits: { sv: 'som ingen har tagit, {n} av dem väntar', en: 'that nobody has taken, {n} of them waiting' },
  late: { sv: 'försenade', en: 'late' },
  more: {
    sv: 'Det finns fler öppna uppgifter än de 1 000 som räknas här.',
    en: 'There are more open tasks than the 1,000 that are counted here.',
  },
  load: { sv: 'Vem har vad', en: 'Who has what' },
  places: { sv: 'Kommun för kommun', en: 'By municipality' },
  officer: { sv: 'Handläggare', en: 'Officer' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  columns: {
    open: { sv: 'Öppna', en: 'Open' },
    unclaimed: { sv: 'Ingen har tagit', en: 'Not taken' },
    late: { sv: 'Försenade', en: 'Late' },
  },
  away: { sv: 'borta till och med {day}, ersättare {deputy}', en: 'away until {day}, deputy {deputy}' },
};

/** What a head of department sees of its open work, and moves. */
export function WorkPage({ me, token, bar }: { me: Me; token: string; bar: ReactNode }) {
  const say = useSay();
  const { chosen, choice } = useChosenDepartment(me.departments.filter(({ head }) => head));
  return (
    <Page title={say(texts.title)} wide staff {...(chosen && { lead: chosen.name })}>
      {bar}
      {choice}
      {chosen && <WorkOf key={chosen.id} department={chosen.id} token={token} />}
    </Page>
  );
}

function WorkOf({ department, token }: { department: string; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLoad(
    () => call('GET /api/departments/{departmentId}/work', { path: { departmentId: department }, language, token }),
    [language, department, token],
  );
  if (!value) return problem ? <StaffProblem problem={problem} onRetry={reload} /> : <Loading />;
  // The inbox has what waits in a view of its own.
  const waiting = value.tasks.filter(({ waits, claimedBy }) => waits && !claimedBy).length;
  return (
    <div className="people">
      <Figures
        figures={[
          { number: value.open, of: say(texts.open) },
          { number: value.unclaimed, of: waiting === 0 ? say(texts.unclaimed) : say(texts.waits, { n: waiting }) },
          { number: value.late, of: say(texts.late) },
        ]}
      />
      {value.more && <p>{say(texts.more)}</p>}
      <StaffProblem problem={problem} onRetry={reload} />
      <div className="load-tables">
        <Load officers={value.officers} />
        {value.municipalities.length > 1 && <Places municipalities={value.municipalities} />}
      </div>
      <MoveTasks department={department} work={value} token={token} onMoved={reload} />
    </div>
  );
}

function Load({ officers }: Pick<Work, 'officers'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table
      caption={say(texts.load)}
      head={[say(texts.officer), say(texts.columns.open), say(texts.columns.late)]}
      rows={officers.map(({ id, name, away, open, late }) => ({
        id,
        of: (
          <>
            {name}
            {away && (
              <span className="quiet away">
                {say(texts.away, { day: dayShortly(away.to, today(), language), deputy: away.deputy.name })}
              </span>
            )}
          </>
        ),
        numbers: [open, late],
      }))}
    />
  );
}

function Places({ municipalities }: Pick<Work, 'municipalities'>) {
  const say = useSay();
  const { open, unclaimed, late } = texts.columns;
  return (
    <Table
      caption={say(texts.places)}
      head={[say(texts.municipality), say(open), say(unclaimed), say(late)]}
      rows={municipalities.map((one) => ({ id: one.id, of: one.name, numbers: [one.open, one.unclaimed, one.late] }))}
    />
  );
}

/** Numbers by name. */
function Table({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly { readonly id: string; readonly of: ReactNode; readonly numbers: readonly number[] }[];
}) {
  const [first, ...rest] = head;
  return (
    <table className="table loads">
      <caption>
        <h2>{caption}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {rest.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, of, numbers }) => (
          <tr key={id}>
            <th scope="row">{of}</th>
            {numbers.map((number, i) => (
              <td key={rest[i]} className="number">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
