import { Fold, HappenedList } from '../../shared/face/fold.tsx';
import { DaySaid, Figures, SentenceSaid } from '../../shared/face/plan.tsx';
import { NextStep, OwedList, PermitRows, TaskList } from '../../shared/face/rows.tsx';
import { TimeLine } from '../../shared/face/time-line.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  opens: { sv: 'Ni kan öppna', en: 'You can open' },
  day: { sv: '25 mars', en: '25 March' },
  span: { sv: 'tidigast 20 januari · senast 26 juli', en: 'earliest 20 January · latest 26 July' },
  why: { sv: 'Varför?', en: 'Why?' },
  whySaid: {
    sv: 'Serveringstillståndet tar längst tid: fyra månader från det att ansökan är komplett.',
    en: 'The alcohol licence takes longest: four months from when the application is complete.',
  },
  permits: { sv: 'tillstånd', en: 'permits' },
  bodies: { sv: 'myndigheter', en: 'authorities' },
  cost: { sv: 'i avgifter, och tid', en: 'in fees, and hours' },
  tonight: { sv: 'I kväll', en: 'Tonight' },
  book: { sv: 'boka kunskapsprovet', en: 'book the knowledge test' },
  apply: { sv: 'Ansök om allt på en gång', en: 'Apply for everything at once' },
  food: { sv: 'Livsmedelsregistrering', en: 'Food registration' },
  police: { sv: 'Uteservering på torget', en: 'Outdoor seating on the square' },
  alcohol: { sv: 'Serveringstillstånd', en: 'Alcohol licence' },
  waits: { sv: 'väntar på livsmedel och polis', en: 'waits for food and police' },
  self: { sv: 'Sådant ni gör själva (2)', en: 'What you do yourselves (2)' },
  selfSaid: { sv: 'Kassaregister och F-skatt.', en: 'Cash register and F-tax.' },
  lines: { sv: 'Tiden, månad för månad', en: 'The time, month by month' },
  today: { sv: 'i dag', en: 'today' },
  sentence: {
    sv: 'Polisen har 9 dagar kvar. Ni behöver göra 2 saker.',
    en: 'The police have 9 days left. You need to do 2 things.',
  },
  lease: { sv: 'Hyresavtalet saknas', en: 'The lease is missing' },
  tax: { sv: 'Visa att ni har F-skatt', en: 'Show that you have F-tax' },
  by: { sv: 'till 3 december, Socialnämnden', en: 'by 3 December, the Social Welfare Board' },
  late: { sv: 'skulle ha kommit 20 november, Socialnämnden', en: 'was due 20 November, the Social Welfare Board' },
  handIn: { sv: 'Lämna in', en: 'Hand in' },
  place: { sv: 'Platsen', en: 'The place' },
  placeHint: { sv: 'Adress, yta och ritning. Ungefär 5 minuter.', en: 'Address, area and drawing. About 5 minutes.' },
  business: { sv: 'Företaget', en: 'The business' },
  papers: { sv: 'Papper', en: 'Papers' },
  papersHint: { sv: '3 av 7 är inne', en: '3 of 7 are in' },
  heat: { sv: 'Värmepump', en: 'Heat pump' },
  done: { sv: 'Klart', en: 'Done' },
  todo: { sv: 'Att göra', en: 'To do' },
  missing: { sv: 'Saknas', en: 'Missing' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  history: { sv: 'Allt som hänt (2)', en: 'Everything that happened (2)' },
  sent: { sv: 'Ni skickade ansökan', en: 'You sent the application' },
  asked: { sv: 'Polisen ombads yttra sig', en: 'The police were asked for an opinion' },
} as const;

/** The plan's first screen and its lines, as a page holds them. */
export function PlanSample() {
  const say = useSay();
  const permit = (id: string, name: string, day: string, sub?: string) => ({
    id,
    name,
    day,
    ...(sub !== undefined && { sub }),
    more: <p>{say(texts.whySaid)}</p>,
  });
  return (
    <div className="flow">
      <DaySaid
        what={say(texts.opens)}
        day={say(texts.day)}
        span={
          <>
            <p>{say(texts.span)}</p>
            <Fold label={say(texts.why)} quiet>
              <p>{say(texts.whySaid)}</p>
            </Fold>
          </>
        }
      />
      <Figures
        figures={[
          { number: '5', of: say(texts.permits) },
          { number: '4', of: say(texts.bodies) },
          { number: 'ca 14 000 kr', of: say(texts.cost) },
        ]}
      />
      <NextStep when={say(texts.tonight)} href="#step">
        {say(texts.book)}
      </NextStep>
      <p>
        <a className="button go" href="#apply">
          {say(texts.apply)}
        </a>
      </p>
      <TimeLine
        label={say(texts.lines)}
        today="2026-11-27"
        opens="2027-03-25"
        words={{ today: say(texts.today), opens: say(texts.day) }}
        lanes={[
          {
            id: 'food',
            name: say(texts.food),
            says: '27 nov – 9 dec',
            bars: [
              { from: '2026-11-27', to: '2026-12-23', look: 'lawful' },
              { from: '2026-11-27', to: '2026-12-09', look: 'usual' },
            ],
          },
          {
            id: 'police',
            name: say(texts.police),
            says: '27 nov – 16 dec',
            bars: [{ from: '2026-11-27', to: '2026-12-30', look: 'estimate' }],
          },
          {
            id: 'alcohol',
            name: say(texts.alcohol),
            says: '27 nov – 25 mar',
            bars: [
              { from: '2026-11-27', to: '2027-03-25', look: 'lawful' },
              { from: '2026-11-27', to: '2027-01-20', look: 'usual' },
            ],
          },
        ]}
      />
      <PermitRows
        permits={[
          permit('alcohol', say(texts.alcohol), say(texts.day), say(texts.waits)),
          permit('police', say(texts.police), '16 dec'),
          { ...permit('food', say(texts.food), 'ca 9 dec'), restsOn: 'estimate' },
          { id: 'self', name: say(texts.self), day: '', more: <p>{say(texts.selfSaid)}</p> },
        ]}
      />
    </div>
  );
}

/** The first of a case, what is owed, and the list of what to fill in. */
export function CaseSample() {
  const say = useSay();
  return (
    <div className="flow">
      <SentenceSaid>{say(texts.sentence)}</SentenceSaid>
      <OwedList
        owed={[
          {
            id: 'lease',
            what: say(texts.lease),
            by: say(texts.by),
            act: (
              <a className="button small" href="#lease">
                {say(texts.handIn)}
              </a>
            ),
          },
          {
            id: 'tax',
            what: say(texts.tax),
            by: say(texts.late),
            state: 'problem',
            act: (
              <a className="button second small" href="#tax">
                {say(texts.handIn)}
              </a>
            ),
          },
        ]}
      />
      <TaskList
        tasks={[
          {
            id: 'place',
            name: say(texts.place),
            href: '#place',
            hint: say(texts.placeHint),
            state: 'todo',
            status: say(texts.todo),
          },
          { id: 'business', name: say(texts.business), href: '#business', state: 'done', status: say(texts.done) },
          {
            id: 'papers',
            name: say(texts.papers),
            href: '#papers',
            hint: say(texts.papersHint),
            state: 'attention',
            status: say(texts.missing),
          },
          { id: 'heat', name: say(texts.heat), state: 'not-needed', status: say(texts.notNeeded) },
        ]}
      />
      <Fold label={say(texts.history)}>
        <HappenedList
          happened={[
            { id: '2', day: '26 nov', dateTime: '2026-11-26', what: say(texts.asked) },
            { id: '1', day: '24 nov', dateTime: '2026-11-24', what: say(texts.sent), who: 'Kafé Linden AB' },
          ]}
        />
      </Fold>
    </div>
  );
}
