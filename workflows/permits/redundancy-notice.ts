import { days, months, type Span } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import type { Text } from '#domain/definitions/text.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import type { questions } from '../questions.ts';

type Staff = keyof (typeof questions)['closing_staff']['type']['options'];

/** Lag (1974:13) 1–2 §§: how long before follows from how many must leave, so each is a matter of its own. */
const notice = <const Id extends string>(id: Id, staff: Staff, name: Text, wait: Span, note: Text) =>
  definePermit({
    id,
    kind: 'notification',
    name,
    department: 'employment-service',
    when: all(yes('closes'), chosen('closing_staff', staff)),
    why: {
      sv: 'Minst fem anställda i länet måste sluta. Då ska Arbetsförmedlingen få veta det i förväg.',
      en: 'At least five employees in the county must leave. Then the Employment Service must be told beforehand.',
    },
    tests: {
      sv: 'Varför, hur många, vilka yrken och när.',
      en: 'Why, how many, which occupations and when.',
    },
    obstacles: [
      {
        sv: 'Facket får veta för sent. Kalla till förhandling innan ni bestämmer er.',
        en: 'The union is told too late. Call it to negotiations before you decide.',
      },
      {
        sv: 'Listan på vilka som ska sluta saknas. Lämna den senast en månad före.',
        en: 'The list of who must leave is missing. Hand it in at least a month ahead.',
      },
    ],
    fee: {
      sv: 'Det kostar inget, men ett sent varsel kan ge en avgift.',
      en: 'It costs nothing, but a late notice can bring a charge.',
    },
    validity: { sv: 'För den här neddragningen.', en: 'For this round of redundancies.' },
    law: {
      source: law.redundancyNotice('1–2 a §§'),
      also: [law.codetermination('11 och 13 §§'), law.employment('7 och 11 §§')],
      verified: true,
    },
    neededToOpen: true,
    clock: {
      kind: 'wait',
      basis: 'law',
      wait,
      counting: { starts: 'received', onSupplement: 'runs-on', source: law.redundancyNotice('2 §'), verified: true },
      source: law.redundancyNotice('2 §'),
      verified: true,
      note,
    },
    elsewhere: { page: 'https://arbetsformedlingen.se/for-arbetsgivare/anmal-varsel-och-permittering' },
    requirements: [],
    appeal: { to: 'no-decision', within: days(0) },
  });

export const redundancyNotices = [
  notice(
    'redundancy-notice-two-months',
    '5-25',
    { sv: 'Varsel om uppsägning två månader före', en: 'Notice of redundancies two months ahead' },
    months(2),
    { sv: 'Minst två månader innan de slutar.', en: 'At least two months before they leave.' },
  ),
  notice(
    'redundancy-notice-four-months',
    '26-100',
    { sv: 'Varsel om uppsägning fyra månader före', en: 'Notice of redundancies four months ahead' },
    months(4),
    { sv: 'Minst fyra månader innan de slutar.', en: 'At least four months before they leave.' },
  ),
  notice(
    'redundancy-notice-six-months',
    'over-100',
    { sv: 'Varsel om uppsägning sex månader före', en: 'Notice of redundancies six months ahead' },
    months(6),
    { sv: 'Minst sex månader innan de slutar.', en: 'At least six months before they leave.' },
  ),
] as const;
