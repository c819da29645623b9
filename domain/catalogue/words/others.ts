import type { Obstacle, Reminder } from '../../definitions/advice.ts';
import type { Aim, EventDefinition } from '../../definitions/event.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from '../../definitions/organisation.ts';
import { eventGroupTexts, reminderPartTexts } from '../../words/guide.ts';
import { roleName } from './bodies.ts';
import { answerInWords, conditionInWords } from './condition.ts';
import type { InWords } from './permit.ts';
import { ticksInWords } from './question.ts';
import { type DefinitionInWords, ruleOf, wording } from './rule.ts';
import { after, inBoth, quoted, type Said, said } from './said.ts';

const aims: Readonly<Record<Aim, string>> = {
  open: 'Planens dagar gäller när verksamheten kan öppna.',
  change: 'Planens dagar gäller när ändringen kan börja.',
  build: 'Planens dagar gäller när bygget kan vara klart.',
  hold: 'Planens dagar gäller när arrangemanget kan hållas.',
  close: 'Planens dagar gäller när allt kan vara avslutat.',
};

/** What somebody wants to do, and what is true of all who do. */
export function eventInWords(words: InWords, event: EventDefinition): DefinitionInWords {
  const rule = ruleOf('event', event.id);
  const { questions, permits } = words.catalogue;
  const given = Object.entries(event.given);
  return {
    kind: 'event',
    id: event.id,
    anchor: `event-${event.id}`,
    name: event.name,
    rules: [
      rule(
        'about',
        'Vad det är',
        [
          inBoth(event.description),
          said(`Står under ${quoted(eventGroupTexts[event.group].sv)}. ${aims[event.aim]}`),
          ...(event.about ? [said('Minst ett av detta är alltid med:', ticksInWords(questions, event.about))] : []),
        ],
        wording,
      ),
      rule(
        'given',
        'Svar som följer av händelsen',
        [
          given.length === 0
            ? said('Inget är givet: allt frågas.')
            : said(
                'Frågas inte, för det är alltid så:',
                given.flatMap(([id, answer]) => (answer === undefined ? [] : [answerInWords(words, id, answer)])),
              ),
        ],
        wording,
      ),
      ...(event.leavesOut ?? []).map((left, i) =>
        rule(i === 0 ? 'leaves-out' : `leaves-out ${i + 1}`, 'Leder aldrig till', [
          said(
            'Händelsen kan inte ha med dessa att göra:',
            left.permits.map((id) => ({
              text: permits[id]?.name.sv ?? id,
              to: { anchor: `permit-${id}`, code: id },
              key: id,
            })),
          ),
          { text: 'Skälet står på engelska i definitionen.', en: left.because },
        ]),
      ),
    ],
  };
}

/** A duty outside the case. */
export function reminderInWords(words: InWords, reminder: Reminder): DefinitionInWords {
  const { id, part, text, when } = reminder;
  return {
    kind: 'reminder',
    id,
    anchor: `reminder-${id}`,
    name: text,
    rules: [
      ruleOf('reminder', id)(
        'text',
        'Påminnelse',
        [
          inBoth(text),
          said(`Står under ${quoted(reminderPartTexts[part].sv)}.`),
          said('Visas när det stämmer, eller kan stämma:', [conditionInWords(words, when)]),
        ],
        { sources: [reminder] },
      ),
    ],
  };
}

/** What will stop or delay somebody, and what to do about it. */
export function obstacleInWords(words: InWords, { id, text, remedy, when }: Obstacle): DefinitionInWords {
  return {
    kind: 'obstacle',
    id,
    anchor: `obstacle-${id}`,
    name: text,
    rules: [
      ruleOf('obstacle', id)('text', 'Hinder', [
        inBoth(text),
        after('Gör så här', remedy),
        said('Visas när det stämmer:', [conditionInWords(words, when)]),
      ]),
    ],
  };
}

const levels: Readonly<Record<DepartmentDefinition['level'], string>> = {
  municipal: 'Kommunens förvaltning eller nämnd.',
  'municipal-company': 'Kommunens bolag.',
  'joint-authority': 'Gemensam för flera kommuner.',
  state: 'Statlig myndighet.',
};

/** Somebody who decides or is heard. */
export function departmentInWords(department: DepartmentDefinition): DefinitionInWords {
  const { id, name, level, meets, known } = department;
  const rule = ruleOf('department', id);
  return {
    kind: 'department',
    id,
    anchor: `department-${id}`,
    name,
    rules: [
      rule('known', 'Vad det är', [inBoth(name), said(levels[level])], { sources: [known] }),
      ...(meets
        ? [
            rule(
              'meets',
              'Sammanträden',
              [
                said('Nämnden sammanträder en gång i månaden.'),
                said(
                  meets.on
                    ? `Tjänsten räknar till nästa av dessa dagar, och efter den sista till månadens slut: ${meets.on.join(', ')}.`
                    : 'Dagarna är inte kända, så tjänsten räknar till månadens slut.',
                ),
              ],
              { sources: [meets] },
            ),
          ]
        : []),
    ],
  };
}

/** A municipality: who does what there, and how. */
export function municipalityInWords({ catalogue }: InWords, municipality: MunicipalityDefinition): DefinitionInWords {
  const { id, name, departments, practice, coordinator, prefix } = municipality;
  const rule = ruleOf('municipality', id);
  const byDepartment = new Map<string, string[]>();
  for (const [role, department] of Object.entries(departments))
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), role]);
  return {
    kind: 'municipality',
    id,
    anchor: `municipality-${id}`,
    name,
    rules: [
      rule(
        'coordinator',
        'Företagslotsen',
        [inBoth(coordinator.name), inBoth(coordinator.reach), said(`Ärendenummer börjar med ${prefix}.`)],
        wording,
      ),
      rule(
        'departments',
        'Vem som gör vad',
        [...byDepartment].map(([department, roles]) => ({
          text: catalogue.departments[department]?.name.sv ?? department,
          to: { anchor: `department-${department}`, code: roles.join(', ') },
          key: `${department} ${roles.join()}`,
        })),
      ),
      ...Object.entries(municipality.fees ?? {}).flatMap(([permit, fee]) =>
        fee
          ? [
              rule(`fee ${permit}`, 'Avgift här', [
                {
                  text: catalogue.permits[permit]?.name.sv ?? permit,
                  to: { anchor: `permit-${permit}`, code: permit },
                },
                inBoth(fee),
              ]),
            ]
          : [],
      ),
      ...Object.entries(practice).flatMap(([role, rest]) => {
        if (!rest) return [];
        const { decidedBy, fees, contact, note } = rest;
        const department = departments[role];
        const who = (department && catalogue.departments[department]?.name.sv) ?? roleName(catalogue, role);
        const says: readonly Said[] = [
          said(who),
          ...(decidedBy
            ? [said(decidedBy === 'board' ? 'Nämnden beslutar.' : 'En tjänsteman beslutar på nämndens vägnar.')]
            : []),
          ...(note ? [inBoth(note)] : []),
          ...(fees === undefined ? [] : [{ text: `Avgifterna står på ${fees}`, url: fees }]),
          ...(contact === undefined ? [] : [{ text: `Frågor ställs på ${contact}`, url: contact }]),
        ];
        return [rule(`practice ${role}`, 'Så gör kommunen', says, { sources: [rest] })];
      }),
    ],
  };
}
