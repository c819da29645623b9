import type { Day } from '../calendar/day.ts';
import type { AccessibilityStatement, Privacy } from './legal.ts';
import type { Look } from './look.ts';
import type { Told } from './source.ts';
import type { Text } from './text.ts';

/** A body that decides permits or gives opinions, in one municipality, in several, or in the whole country. */
export interface DepartmentDefinition {
  readonly id: string;
  readonly name: Text;
  /** The id of the department whose authority it is a part of: to an owner the two are one. */
  readonly partOf?: string;
  readonly level: 'municipal' | 'municipal-company' | 'joint-authority' | 'state';
  /** Where the department gets its notices about tasks. */
  readonly mailbox: string;
  /**
   * When the department decides in a board. `monthly` without published days counts to the end of the month, so that
   * no day is promised that the board may not meet; with days, to the next of them, and after the last to the end of the month.
   */
  readonly meets?: Told & { readonly every: 'month'; readonly on?: readonly Day[] };
  /** Permits whose decision two must have looked at here, by the department's own delegation. */
  readonly secondPair?: readonly string[];
  readonly known: Told;
}

/** How one municipality does what the law leaves to it. What has not been read is left out, and owners are told to ask. */
export interface Practice extends Told {
  /** `board`: the politicians' board decides; `delegated`: an officer decides on its behalf. */
  readonly decidedBy?: 'board' | 'delegated';
  /** Where the fees stand. */
  readonly fees?: string;
  /** Where to ask. */
  readonly contact?: string;
  readonly note?: Text;
}

export interface MunicipalityDefinition<Role extends string = string, Department extends string = string> {
  readonly id: string;
  readonly name: Text;
  /** Opens every reference number, such as `KOP`. */
  readonly prefix: string;
  /** Nobody can apply here in this installation, which serves others (`values.ts`). Cases that it has go on. */
  readonly leftOut?: true;
  /** What its pages wear. Left out, they wear the product's own. */
  readonly look?: Look;
  /** Which department holds which role here. */
  readonly departments: Readonly<Record<Role, Department>>;
  readonly practice: Readonly<Partial<Record<Role, Practice>>>;
  /** What a permit costs here, where the municipality has said so; otherwise its definition says what holds everywhere. */
  readonly fees?: Readonly<Partial<Record<string, Text>>>;
  /** What it says of personal data. Left out, its owners are told that it has not said it. */
  readonly privacy?: Privacy;
  /** Its accessibility statement. Left out, its owners are told that it has not been assessed. */
  readonly accessibility?: AccessibilityStatement;
  /** Who follows the whole case: name, telephone and e-mail of the coordinator's office. */
  readonly coordinator: {
    readonly name: Text;
    readonly mailbox: string;
    readonly page: string;
    /** Telephone and opening hours, as they are said to an owner. */
    readonly reach: Text;
  };
}

/** The inbox of a municipality's coordinator, beside those of the departments. */
export const coordinatorInbox = (municipality: string): string => `coordinator-${municipality}`;
