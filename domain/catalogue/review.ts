import { addSpan, type Day, isMeantDay, months } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { citation, type Proof, type Source, type Told } from '../definitions/source.ts';
import type { Language } from '../definitions/text.ts';
import { type DefinedText, everyText } from './every-text.ts';
import type { Finding } from './finding.ts';
import { idleConditions, idleFacts } from './idle.ts';
import { namesOutOfPlace } from './names.ts';
import { faultsOf, hardPartsOf } from './plain-text.ts';
import { lix } from './readability.ts';
import { slips } from './slips.ts';
import { unused } from './unused.ts';

/** A rule with the place it stands. */
export interface Rule {
  readonly where: string;
  readonly rule: Told;
  /** Whether it decides what is needed, in which order or by when, so that only a statute or a state authority proves it. */
  readonly decides: boolean;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Rule[];
  /** Every rule by its kind of proof, the strongest first, and of a kind the one that was read longest ago. */
  readonly byProof: Readonly<Record<Proof, readonly Rule[]>>;
  /** How easy the Swedish texts of each permit are to read. */
  readonly readability: readonly { readonly permit: string; readonly lix: number }[];
}

/** A permit's texts together should be easier than this. */
const hardestPermit = 50;

/**
 * Looks through a catalogue that has been put together: what only a person can judge, or what goes stale.
 *
 * @param today the Swedish calendar day sources are aged by
 */
export function reviewCatalogue(catalogue: Catalogue, today: Day): Review {
  const rules = rulesOf(catalogue);
  const permits = Object.values(catalogue.permits);
  const texts = everyText(catalogue).filter((text) => !isNameOfBody(text));
  const readability = permits.map((permit) => ({ permit: permit.id, lix: lix(textsOf(permit, 'sv').join(' ')) }));
  return {
    findings: [
      ...rules.flatMap((rule) => sourceFindings(rule, today)),
      ...namesOutOfPlace(catalogue),
      ...idleConditions(catalogue),
      ...idleFacts(catalogue),
      ...unused(catalogue),
      ...askedElsewhere(permits),
      ...texts.flatMap((one) => faultsOf(one.where, one.text)),
      ...slips(catalogue),
      ...readability
        .filter((r) => r.lix > hardestPermit)
        .map(
          (r): Finding => ({
            level: 'error',
            where: `permit ${r.permit}`,
            what: `is hard to read: LIX ${r.lix.toFixed(0)}, at most ${hardestPermit}`,
          }),
        ),
      ...texts.flatMap((one) => hardPartsOf(one.where, one.text)),
    ],
    unverified: rules.filter(({ rule }) => !rule.verified),
    byProof: byProof(rules),
    readability,
  };
}

/** What is handed in elsewhere is no part of the case: nothing is asked for it, and nobody here has a task of it. */
function askedElsewhere(permits: readonly AnyPermit[]): readonly Finding[] {
  return permits
    .filter((p) => p.elsewhere !== undefined)
    .flatMap((p): Finding[] => [
      ...(p.requirements.length > 0
        ? [
            {
              level: 'error' as const,
              where: `permit ${p.id}`,
              what: 'is handed in elsewhere, so the form may not ask anything for it: empty requirements',
            },
          ]
        : []),
      ...(p.referrals ?? []).map(({ to }) => ({
        level: 'error' as const,
        where: `permit ${p.id}, referral to ${to}`,
        what: 'is handed in elsewhere, so nobody here is asked: take it out of referrals',
      })),
    ]);
}

/** Every law, clock, stage, prerequisite, reminder and practice. */
export function rulesOf(catalogue: Catalogue): readonly Rule[] {
  return [
    ...Object.values(catalogue.permits).flatMap((permit): Rule[] => [
      ...[permit.law.source, ...(permit.law.also ?? [])].map((source) =>
        decides(`permit ${permit.id}, law`, { source, verified: permit.law.verified }),
      ),
      decides(`permit ${permit.id}, clock`, permit.clock),
      decides(`permit ${permit.id}, from when it counts`, permit.clock.counting),
      ...(permit.stages ?? []).map((stage) => decides(`permit ${permit.id}, stage ${stage.id}`, stage)),
      ...(permit.after ?? []).map((a) => decides(`permit ${permit.id}, prerequisite ${a.permit}`, a)),
    ]),
    ...catalogue.reminders.map((reminder) => decides(`reminder ${reminder.id}`, reminder)),
    ...Object.values(catalogue.municipalities).flatMap((municipality) =>
      Object.entries(municipality.practice).flatMap(([role, rule]) =>
        rule ? [{ where: `municipality ${municipality.id}, ${role}`, rule, decides: false }] : [],
      ),
    ),
    ...Object.values(catalogue.departments).map((department) => ({
      where: `department ${department.id}`,
      rule: department.known,
      decides: false,
    })),
  ];
}

const decides = (where: string, rule: Told): Rule => ({ where, rule, decides: true });

const readOn = ({ source }: Told): Day => ('read' in source ? source.read : '');

function byProof(rules: readonly Rule[]): Readonly<Record<Proof, readonly Rule[]>> {
  const of = (proof: Proof) =>
    rules
      .filter(({ rule }) => rule.source.proof === proof)
      .sort((a, b) => readOn(a.rule).localeCompare(readOn(b.rule)) || a.where.localeCompare(b.where));
  return {
    statute: of('statute'),
    regulation: of('regulation'),
    authority: of('authority'),
    practice: of('practice'),
    owner: of('owner'),
    none: of('none'),
  };
}

const proves = (source: Source): boolean =>
  source.proof === 'statute' || source.proof === 'regulation' || source.proof === 'authority';

/** The compiler refuses this too, where a definition is written by hand. */
function sourceFindings({ where, rule: { source, verified }, decides }: Rule, today: Day): readonly Finding[] {
  const found: Finding[] = [];
  const title = citation(source);
  if (verified && decides && !proves(source) && source.proof !== 'owner')
    found.push({
      level: 'error',
      where,
      what: `is verified by “${title}”, but only a statute or a state authority can show it`,
    });
  if (!('read' in source)) return found;
  // No day at all: told where the catalogue is put together.
  if (!isMeantDay(source.read)) return found;
  if (source.read > today)
    found.push({ level: 'error', where, what: `“${title}” was read on a day to come, ${source.read}` });
  if (addSpan(source.read, months(12)) < today)
    found.push({ level: 'warning', where, what: `“${title}” was read more than a year ago, ${source.read}` });
  return found;
}

function textsOf(permit: AnyPermit, language: Language): readonly string[] {
  return [
    permit.why,
    permit.tests,
    ...permit.obstacles,
    permit.fee,
    permit.validity,
    ...(permit.after ?? []).map((a) => a.why),
  ].map((text) => text[language]);
}

/** Names of bodies and places are the same everywhere. */
const isNameOfBody = ({ of, part }: DefinedText): boolean =>
  part === 'name' && /^(retired )?(department|municipality) \S+$/.test(of);
