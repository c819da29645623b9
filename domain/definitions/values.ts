import type { Day } from '../calendar/day.ts';
import type { Definitions } from './catalogue.ts';
import { type Look, productLook } from './look.ts';
import type { DepartmentDefinition, MunicipalityDefinition, Practice } from './organisation.ts';
import type { PracticePage } from './source.ts';
import type { Text } from './text.ts';

/** The days on which a board decides, from the page that says so. */
interface BoardDays {
  readonly on: readonly Day[];
  readonly page: string;
  /** The Swedish calendar day the page was read. */
  readonly read: Day;
}

interface DepartmentValues {
  /** Where its notices about tasks go. */
  readonly mailbox?: string;
  readonly meets?: BoardDays;
  /** Permits whose decision two must have looked at, by the body's own delegation: one recommends, another decides. */
  readonly secondPair?: readonly string[];
}

/** How a municipality does what the law leaves to it, in its own words. */
type PracticeValues = Partial<Pick<Practice, 'decidedBy' | 'fees' | 'contact' | 'note'>>;

interface MunicipalityValues<Role extends string = string, Permit extends string = string>
  extends Pick<MunicipalityDefinition, 'privacy' | 'accessibility'> {
  readonly look?: Partial<Look>;
  readonly coordinator?: Partial<MunicipalityDefinition['coordinator']>;
  readonly practice?: Readonly<Partial<Record<Role, PracticeValues>>>;
  /** What a permit costs here, in place of what the definition says of every municipality. */
  readonly fees?: Readonly<Partial<Record<Permit, Text>>>;
}

/**
 * What an installation says of its own bodies, outside the sources that everybody shares: mailboxes, contacts, days on which
 * boards meet, fees. It lies over the definitions.
 */
export interface Values<
  Department extends string = string,
  Municipality extends string = string,
  Role extends string = string,
> {
  /** The municipalities that people can apply in; all that are defined when it is left out. Cases in the others go on. */
  readonly serves?: readonly Municipality[];
  readonly departments?: Readonly<Partial<Record<Department, DepartmentValues>>>;
  readonly municipalities?: Readonly<Partial<Record<Municipality, MunicipalityValues<Role>>>>;
}

/** The definitions with what an installation says of its own bodies. What it names and nobody has defined is left aside: `readValues` refuses it. */
export function withValues(
  definitions: Definitions,
  { serves, departments = {}, municipalities = {} }: Values,
): Definitions {
  return {
    ...definitions,
    departments: Object.fromEntries(
      Object.entries(definitions.departments).map(([id, one]) => [id, departmentWith(one, departments[id] ?? {})]),
    ),
    municipalities: definitions.municipalities.map((one) => ({
      ...municipalityWith(one, municipalities[one.id] ?? {}),
      ...(serves && !serves.includes(one.id) && { leftOut: true as const }),
    })),
  };
}

function departmentWith(
  one: DepartmentDefinition,
  { mailbox, meets, secondPair }: DepartmentValues,
): DepartmentDefinition {
  return {
    ...one,
    ...(mailbox !== undefined && { mailbox }),
    ...(secondPair && { secondPair }),
    ...(meets && {
      meets: {
        every: 'month',
        on: meets.on.toSorted(),
        source: ownPage(one.name.sv, meets.page, meets.read),
        verified: true,
      },
    }),
  };
}

function municipalityWith(
  one: MunicipalityDefinition,
  { look, coordinator, practice = {}, fees, privacy, accessibility }: MunicipalityValues,
): MunicipalityDefinition {
  const own = Object.entries(practice).flatMap(([role, said]) =>
    said ? [[role, { ...(one.practice[role] ?? ownWord(one.name.sv)), ...said }] as const] : [],
  );
  return {
    ...one,
    ...(look && { look: { ...productLook, ...one.look, ...look } }),
    coordinator: { ...one.coordinator, ...coordinator },
    practice: { ...one.practice, ...Object.fromEntries(own) },
    ...(fees && { fees: { ...one.fees, ...fees } }),
    ...(privacy && { privacy }),
    ...(accessibility && { accessibility }),
  };
}

const ownPage = (body: string, url: string, read: Day): PracticePage => ({
  proof: 'practice',
  title: `${body}, sammanträdesdagar`,
  url,
  read,
});

/** What a municipality says itself, in its own installation, needs no page. */
const ownWord = (name: string): Practice => ({
  source: { proof: 'none', title: `${name}, kommunens egen uppgift` },
  verified: true,
});
