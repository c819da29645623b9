import type { Catalogue } from '../definitions/catalogue.ts';
import { inboxesOf } from '../definitions/inboxes.ts';
import type { DepartmentDefinition, MunicipalityDefinition } from '../definitions/organisation.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { served, servedAlone } from '../definitions/served.ts';
import { citation } from '../definitions/source.ts';
import { permitsConsidered } from '../plan/asked.ts';
import { stepsTo } from '../plan/reach.ts';
import type { RolesInWords } from './new-municipality.ts';

/** What a municipality has not said yet, about one role or about its coordinator. */
export interface StillToAnswer {
  /** A role, or `coordinator`. */
  readonly about: string;
  /** Who holds it here. */
  readonly who?: string;
  /** What it decides, and what it is asked about, by name. */
  readonly decides: readonly string[];
  readonly isAsked: readonly string[];
  /** In how many kinds of business every owner meets it, and in how many more those of whom one thing more is so. */
  readonly always: number;
  readonly oneStepAway: number;
  /** In sentences, each with what to write and where. */
  readonly missing: readonly string[];
}

/** Addresses that reach nobody, reserved for examples (RFC 2606 and 6761). */
const reserved = /(^|[@.])(example|test|invalid|localhost)(\.(com|net|org))?$/i;

/**
 * What a municipality still must answer, what most owners meet first.
 *
 * @param roles every role there is
 * @returns nothing when all is said; undefined when the catalogue has no such municipality
 */
export function stillToAnswer(
  catalogue: Catalogue,
  id: string,
  roles: RolesInWords,
): readonly StillToAnswer[] | undefined {
  const municipality = catalogue.municipalities[id];
  if (!municipality) return undefined;
  // What is handed in elsewhere comes to no department here.
  const permits = Object.values(catalogue.permits)
    .filter((permit) => permit.elsewhere === undefined)
    .map((permit) => ({ permit, steps: stepsInEvents(catalogue, permit) }));
  const departmentOf = (role: string) => catalogue.departments[municipality.departments[role] ?? ''];
  const met = Object.keys(roles)
    .map((role) => meetingOf(role, permits))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const ofRoles = met.map(({ weight: _weight, ...meeting }, i): StillToAnswer => {
    const department = departmentOf(meeting.about);
    if (!department) {
      return { ...meeting, missing: ['Nobody holds this role. Say which department does, in `departments`.'] };
    }
    const isSaid = met.slice(0, i).some(({ about }) => departmentOf(about) === department);
    return {
      ...meeting,
      who: department.name.sv,
      missing: [
        // What is said of a department that holds several roles stands with the first of them.
        ...(isSaid ? [] : departmentMissing(department)),
        ...(department.level === 'state'
          ? []
          : practiceMissing(municipality, meeting.about, meeting.decides.length > 0)),
      ],
    };
  });
  const coordinator: StillToAnswer = {
    about: 'coordinator',
    who: municipality.coordinator.name.sv,
    decides: [],
    isAsked: [],
    always: Object.keys(catalogue.events).length,
    oneStepAway: 0,
    missing: [...coordinatorMissing(municipality), ...legalMissing(municipality)],
  };
  return [coordinator, ...ofRoles].filter(({ missing }) => missing.length > 0);
}

/** How far the owners of each event are from a permit. */
const stepsInEvents = (catalogue: Catalogue, permit: AnyPermit): readonly number[] =>
  Object.values(catalogue.events).map((event) =>
    permitsConsidered(catalogue, event).includes(permit) ? stepsTo(catalogue, event, permit) : Number.POSITIVE_INFINITY,
  );

/** What a role does, and how near the owners of each event are to the nearest of its permits. */
function meetingOf(
  role: string,
  permits: readonly { readonly permit: AnyPermit; readonly steps: readonly number[] }[],
): Omit<StillToAnswer, 'missing' | 'who'> & { readonly weight: number } {
  const decided = permits.filter(({ permit }) => permit.department === role);
  const asked = permits.filter(({ permit }) => (permit.referrals ?? []).some(({ to }) => to === role));
  const its = [...decided, ...asked];
  const nearest = (its[0]?.steps ?? []).map((_, event) => Math.min(...its.map(({ steps }) => steps[event] ?? 0)));
  return {
    about: role,
    decides: namesOf(decided.map(({ permit }) => permit)),
    isAsked: namesOf(asked.map(({ permit }) => permit)),
    always: nearest.filter((n) => n === 0).length,
    oneStepAway: nearest.filter((n) => n === 1).length,
    // Each thing more that must be so halves how many owners come so far.
    weight: nearest.reduce((sum, n) => sum + 2 ** -n, 0),
  };
}

const namesOf = (permits: readonly AnyPermit[]): readonly string[] => [...new Set(permits.map((p) => p.name.en))];

/** The inboxes whose mailbox reaches nobody, for whoever starts or deploys it; nothing when every mail reaches somebody. */
export function reservedMailboxesInWords(catalogue: Catalogue): string | undefined {
  const unreached = Object.entries(inboxesOf(servedAlone(catalogue))).filter(([, mailbox]) => reserved.test(mailbox));
  if (unreached.length === 0) return undefined;
  return `Mail to ${unreached.length} inboxes reaches nobody. Set their mailboxes in values.ts (values.example.ts shows how):\n${unreached
    .map(([inbox, mailbox]) => `  ${inbox}: ${mailbox}`)
    .join('\n')}`;
}

/** The municipalities that have not said what the law has the pages say, each with the parts. */
export const legalUnsaid = (catalogue: Catalogue): Readonly<Record<string, readonly ('privacy' | 'accessibility')[]>> =>
  Object.fromEntries(
    served(catalogue).flatMap((one) => {
      const unsaid = (['privacy', 'accessibility'] as const).filter((part) => one[part] === undefined);
      return unsaid.length > 0 ? [[one.id, unsaid]] : [];
    }),
  );

/** The same for whoever starts or deploys it; nothing when all is said. */
export function legalUnsaidInWords(catalogue: Catalogue): string | undefined {
  const unsaid = Object.entries(legalUnsaid(catalogue));
  if (unsaid.length === 0) return undefined;
  return `The pages must say what these have not said yet. Say it in values.ts (values.example.ts shows how):\n${unsaid
    .map(([municipality, parts]) => `  ${municipality}: ${parts.join(', ')}`)
    .join('\n')}`;
}

const legalMissing = ({ privacy, accessibility }: MunicipalityDefinition): readonly string[] => [
  ...(privacy ? [] : ['Owners are not told who answers for their personal data. Write `privacy` in values.ts.']),
  ...(privacy && privacy.recipients === undefined
    ? ['Owners are not told who handles their personal data for it. Write `recipients` of `privacy` in values.ts.']
    : []),
  ...(accessibility ? [] : ['It has no accessibility statement. Write `accessibility` in values.ts.']),
];

const mailboxMissing = (mailbox: string): readonly string[] =>
  reserved.test(mailbox)
    ? [`Mail goes to ${mailbox}, which reaches nobody. Set its real \`mailbox\` in values.ts.`]
    : [];

function departmentMissing({ id, name, known, level, mailbox }: DepartmentDefinition): readonly string[] {
  const unread = level !== 'state' && !known.verified;
  return [
    ...(unread && known.source.proof === 'none'
      ? [`No page is read that says that ${name.sv} has this. Read one, and write it as \`known\` of ${id}.`]
      : []),
    ...(unread && known.source.proof !== 'none'
      ? [
          `“${citation(known.source)}” does not settle that ${name.sv} has this. Ask, and write what you read as \`known\` of ${id}.`,
        ]
      : []),
    ...mailboxMissing(mailbox),
  ];
}

function practiceMissing({ practice }: MunicipalityDefinition, role: string, decides: boolean): readonly string[] {
  const said = practice[role];
  const unsaid = [
    ...(decides && said?.decidedBy === undefined ? ['who decides, the board or an officer (`decidedBy`)'] : []),
    ...(decides && said?.fees === undefined ? ['where the fees stand (`fees`)'] : []),
    ...(said?.contact === undefined ? ['where to ask (`contact`)'] : []),
  ];
  return [
    ...(unsaid.length > 0 ? [`Not read: ${unsaid.join(', ')}. Write it in \`practice\`.`] : []),
    ...(said && !said.verified
      ? [`How it is done rests on “${citation(said.source)}”, which is not verified. Ask, and set \`verified\`.`]
      : []),
  ];
}

function coordinatorMissing({ coordinator }: MunicipalityDefinition): readonly string[] {
  return [
    ...mailboxMissing(coordinator.mailbox),
    ...(reserved.test(URL.parse(coordinator.page)?.hostname ?? 'invalid')
      ? [`Its page, ${coordinator.page}, is no page. Set \`page\`.`]
      : []),
    ...(/\d{2}/.test(coordinator.reach.sv)
      ? []
      : ['Owners are told no telephone number. Write it, and the hours, in `reach`.']),
  ];
}

function metBy({ always, oneStepAway }: StillToAnswer, events: number): string {
  if (always === 0)
    return oneStepAway === 0 ? 'few owners' : `some owners in ${oneStepAway} of ${events} kinds of business`;
  return `every owner in ${always} of ${events} kinds of business${oneStepAway === 0 ? '' : `, and by some in ${oneStepAway} more`}`;
}

/** The same as a text, with the files to write in. */
export function stillToAnswerInWords(
  catalogue: Catalogue,
  id: string,
  roles: RolesInWords,
  answers: readonly StillToAnswer[],
): string {
  const name = catalogue.municipalities[id]?.name.sv ?? id;
  if (answers.length === 0) return `${name} has answered everything.`;
  const events = Object.keys(catalogue.events).length;
  const count = answers.reduce((sum, { missing }) => sum + missing.length, 0);
  const parts = answers.map((answer) => {
    const role = roles[answer.about];
    return [
      `${role ? `${role.name.en} (${answer.about}): ${role.does}` : 'Coordinator: follows every case'}`,
      ...(answer.who ? [`  Here ${answer.who}.`] : []),
      `  Met by ${metBy(answer, events)}.`,
      ...(answer.decides.length > 0 ? [`  Decides: ${answer.decides.join('; ')}.`] : []),
      ...(answer.isAsked.length > 0 ? [`  Is asked about: ${answer.isAsked.join('; ')}.`] : []),
      ...answer.missing.map((sentence) => `  - ${sentence}`),
    ].join('\n');
  });
  return `${parts.join('\n\n')}

${name} still must answer ${count} ${count === 1 ? 'thing' : 'things'}, above, what most owners meet first. Write \`departments\`, \`practice\` and the coordinator in
workflows/municipalities/${id}.ts, \`known\` in workflows/departments.ts; its mailboxes in values.ts (docs/deploy.md). Write nothing that you have not read or been told.`;
}
