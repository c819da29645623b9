import { Fold } from '../../shared/face/fold.tsx';
import { DaySaid, Figures } from '../../shared/face/plan.tsx';
import { NextStep, PermitRows } from '../../shared/face/rows.tsx';
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
  lines: { sv: 'Tiden, månad för månad', en: 'The timeline, month by month' },
  today: { sv: 'i dag', en: 'today' },
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
