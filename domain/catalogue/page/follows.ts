import type { Catalogue } from '../../definitions/catalogue.ts';
import { questionsIn } from '../../definitions/condition.ts';
import type { EventDefinition } from '../../definitions/event.ts';
import type { AnyPermit } from '../../definitions/permit.ts';
import { pairOf } from '../what-is-asked.ts';
import { code, counted, escaped, fold, list, toAnchor } from './html.ts';

type Rows = readonly (readonly [label: string, html: string])[];

const permitLink = ({ permits }: Catalogue, id: string): string =>
  `${toAnchor(`permit-${id}`, permits[id]?.name.sv ?? id)} ${code(id)}`;

const questionLink = ({ questions }: Catalogue, id: string): string =>
  `${toAnchor(`question-${id}`, questions[id]?.ask.sv ?? id)} ${code(id)}`;

const row = (label: string, items: readonly string[]): Rows => (items.length === 0 ? [] : [[label, list(items)]]);

/** The same, folded when it is long. */
function long(label: string, what: string, items: readonly string[]): Rows {
  if (items.length <= 6) return row(label, items);
  return [[label, fold(`${items.length} ${what}`, list(items))]];
}

/** Which events lead to a permit, and what decides it there. */
export function eventsOfPermit(catalogue: Catalogue, permit: AnyPermit): Rows {
  const pairs = Object.values(catalogue.events).map((event) => ({ event, pair: pairOf(catalogue, event, permit) }));
  const link = (event: EventDefinition) => toAnchor(`event-${event.id}`, event.name.sv);
  const asked = pairs.flatMap(({ event, pair }) =>
    pair.how === 'asked' ? [{ event, questions: pair.questions, key: pair.questions.join() }] : [],
  );
  const groups = [...new Set(asked.map(({ key }) => key))].map((key) => asked.filter((one) => one.key === key));
  const left = pairs.filter(({ pair }) => pair.how === 'left-out' || pair.how === 'hidden');
  return [
    ...row(
      'Krävs alltid i',
      pairs.flatMap(({ event, pair }) => (pair.how === 'always' ? [link(event)] : [])),
    ),
    ...row(
      'Kan krävas i',
      groups.map((group) => {
        const questions = group[0]?.questions ?? [];
        return `${group.map(({ event }) => link(event)).join(', ')}${fold('Frågor som avgör', list(questions.map((id) => toAnchor(`question-${id}`, catalogue.questions[id]?.ask.sv ?? id))))}`;
      }),
    ),
    ...(left.length === 0
      ? []
      : ([
          [
            'Krävs aldrig i',
            fold(
              counted(left.length, 'händelse', 'händelser'),
              escaped(left.map(({ event }) => event.name.sv).join(', ')),
            ),
          ],
        ] as const)),
  ];
}

/** The permits an event leads to. */
export function permitsOfEvent(catalogue: Catalogue, event: EventDefinition, graph: string | undefined): Rows {
  const pairs = Object.values(catalogue.permits).map((permit) => ({ permit, pair: pairOf(catalogue, event, permit) }));
  const of = (how: string) =>
    pairs.filter(({ pair }) => pair.how === how).map(({ permit }) => permitLink(catalogue, permit.id));
  return [
    ...row('Leder alltid till', of('always')),
    ...long('Kan leda till', 'tillstånd och anmälningar', of('asked')),
    ...(graph === undefined
      ? []
      : ([['I vilken ordning', `<a href="${escaped(graph)}">Bild över vad som väntar på vad</a>`]] as const)),
  ];
}

/** What a question decides: what reads it. */
export function readersOfQuestion(catalogue: Catalogue, id: string): Rows {
  const reads = (when: Parameters<typeof questionsIn>[0] | undefined) =>
    when !== undefined && questionsIn(when).includes(id);
  const permits = Object.values(catalogue.permits);
  return [
    ...long(
      'Avgör',
      'tillstånd och anmälningar',
      permits.filter((p) => reads(p.when)).map((p) => permitLink(catalogue, p.id)),
    ),
    ...row(
      'Påverkar ordningen, vem som hörs eller tiden i',
      permits
        .filter(
          (p) =>
            (p.after ?? []).some((a) => reads(a.when)) ||
            (p.referrals ?? []).some((r) => reads(r.when)) ||
            (p.once !== undefined && p.once !== true && reads(p.once)) ||
            (p.stages ?? []).some(({ lasts }) => 'answer' in lasts && lasts.answer === id),
        )
        .map((p) => permitLink(catalogue, p.id)),
    ),
    ...long('Visar', 'påminnelser och hinder', [
      ...catalogue.reminders.filter((r) => reads(r.when)).map((r) => toAnchor(`reminder-${r.id}`, r.text.sv)),
      ...catalogue.obstacles.filter((o) => reads(o.when)).map((o) => toAnchor(`obstacle-${o.id}`, o.text.sv)),
    ]),
    ...long('Öppnar', 'frågor och uppgifter', [
      ...Object.entries(catalogue.questions)
        .filter(([, q]) => reads(q.when))
        .map(([other]) => questionLink(catalogue, other)),
      ...Object.entries(catalogue.requirements)
        .filter(([, r]) => reads(r.when))
        .map(([other, r]) => `${toAnchor(`requirement-${other}`, r.label.sv)} ${code(other)}`),
    ]),
  ];
}

/** Who needs a field or a file. */
export const needsOfRequirement = (catalogue: Catalogue, id: string): Rows =>
  long(
    'Behövs för',
    'tillstånd och anmälningar',
    Object.values(catalogue.permits)
      .filter(({ requirements }) => requirements.includes(id))
      .map((p) => permitLink(catalogue, p.id)),
  );

/** What a department decides and is heard on. */
export function workOfDepartment(catalogue: Catalogue, id: string): Rows {
  const roles = new Set(
    Object.values(catalogue.municipalities).flatMap(({ departments }) =>
      Object.entries(departments).flatMap(([role, department]) => (department === id ? [role] : [])),
    ),
  );
  const permits = Object.values(catalogue.permits);
  return [
    ...long(
      'Beslutar om',
      'tillstånd och anmälningar',
      permits.filter((p) => roles.has(p.department)).map((p) => permitLink(catalogue, p.id)),
    ),
    ...row(
      'Hörs om',
      permits.flatMap((p) =>
        (p.referrals ?? [])
          .filter(({ to }) => roles.has(to))
          .map(({ to, why }) => `${toAnchor(`permit-${p.id}-referral-${to}`, p.name.sv)}: ${escaped(why.sv)}`),
      ),
    ),
  ];
}
