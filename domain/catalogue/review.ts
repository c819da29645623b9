import { addSpan, type Day, months } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import type { Source, Sourced } from '../definitions/source.ts';
import { type Language, languages, type Text } from '../definitions/text.ts';
import { permitsOfEvent } from './reach.ts';
import { lix } from './readability.ts';

/** `error` must be mended before the catalogue is used; `warning` is something its keeper should look at. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
}

/** A rule with the place it stands. */
export interface Rule {
  readonly where: string;
  readonly rule: Sourced;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Rule[];
  /** How easy the Swedish texts of each permit are to read. */
  readonly readability: readonly { readonly permit: string; readonly lix: number }[];
}

/** A permit's texts together should be easier than this, and no single one harder than the other. */
const hardestPermit = 50;
const hardestText = 75;
const fewestWords = 8;

/**
 * Looks through a catalogue that has been put together: what only a person can judge, or what goes stale.
 *
 * @param today the Swedish calendar day sources are aged by
 */
export function reviewCatalogue(catalogue: Catalogue, today: Day): Review {
  const rules = rulesOf(catalogue);
  const permits = Object.values(catalogue.permits);
  const reached = new Set(
    Object.values(catalogue.events).flatMap((e) => permitsOfEvent(catalogue, e).map((p) => p.id)),
  );
  const readability = permits.map((permit) => ({ permit: permit.id, lix: lix(textsOf(permit, 'sv').join(' ')) }));
  return {
    findings: [
      ...rules.flatMap(({ where, rule }) => sourceFindings(where, rule, today)),
      ...permits
        .filter((p) => !reached.has(p.id))
        .map((p): Finding => ({ level: 'error', where: `permit ${p.id}`, what: 'no event leads to it' })),
      ...permits
        .filter((p) => p.elsewhere !== undefined && p.requirements.length > 0)
        .map(
          (p): Finding => ({
            level: 'error',
            where: `permit ${p.id}`,
            what: 'is handed in elsewhere, so the form may not ask anything for it',
          }),
        ),
      // Names of bodies are the same in every language.
      ...untranslated({ ...catalogue, departments: {}, municipalities: {} }, 'catalogue'),
      ...readability
        .filter((r) => r.lix > hardestPermit)
        .map(
          (r): Finding => ({
            level: 'error',
            where: `permit ${r.permit}`,
            what: `is hard to read: LIX ${r.lix.toFixed(0)}, at most ${hardestPermit}`,
          }),
        ),
      ...swedishTexts(catalogue)
        .filter(({ text }) => text.split(/\s+/).length >= fewestWords && lix(text) > hardestText)
        .map(
          ({ where, text }): Finding => ({ level: 'warning', where, what: `LIX ${lix(text).toFixed(0)}: “${text}”` }),
        ),
    ],
    unverified: rules.filter(({ rule }) => !rule.verified),
    readability,
  };
}

/** Every law, clock, stage, prerequisite, reminder and practice. */
export function rulesOf(catalogue: Catalogue): readonly Rule[] {
  return [
    ...Object.values(catalogue.permits).flatMap((permit): Rule[] => [
      { where: `permit ${permit.id}, law`, rule: permit.law },
      { where: `permit ${permit.id}, clock`, rule: permit.clock },
      { where: `permit ${permit.id}, from when it counts`, rule: permit.clock.counting },
      ...(permit.stages ?? []).map((stage) => ({ where: `permit ${permit.id}, stage ${stage.id}`, rule: stage })),
      ...(permit.after ?? []).map((a) => ({ where: `permit ${permit.id}, prerequisite ${a.permit}`, rule: a })),
    ]),
    ...catalogue.reminders.map((reminder) => ({ where: `reminder ${reminder.id}`, rule: reminder })),
    ...Object.values(catalogue.municipalities).flatMap((municipality) =>
      Object.entries(municipality.practice).flatMap(([role, rule]) =>
        rule ? [{ where: `municipality ${municipality.id}, ${role}`, rule }] : [],
      ),
    ),
    ...Object.values(catalogue.departments).map((department) => ({
      where: `department ${department.id}`,
      rule: department.known,
    })),
  ];
}

function sourceFindings(where: string, { source, verified }: Sourced, today: Day): readonly Finding[] {
  const found: Finding[] = [];
  if (verified && !isOwnWord(source) && (source.url === undefined || source.read === undefined))
    found.push({
      level: 'error',
      where,
      what: `is verified, but “${source.title}” lacks its address or the day it was read`,
    });
  if (source.read !== undefined && source.read > today)
    found.push({ level: 'error', where, what: `“${source.title}” was read on a day to come, ${source.read}` });
  if (source.read !== undefined && addSpan(source.read, months(12)) < today)
    found.push({ level: 'warning', where, what: `“${source.title}” was read more than a year ago, ${source.read}` });
  return found;
}

/** What the owner says needs no page. */
const isOwnWord = (source: Source): boolean => source.title === 'Er egen uppskattning';

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

/** Every text an owner reads, in Swedish. */
function swedishTexts(catalogue: Catalogue): readonly { readonly where: string; readonly text: string }[] {
  const of = (where: string, texts: readonly (Text | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ where, text: text.sv }] : []));
  return [
    ...Object.values(catalogue.permits).flatMap((p) =>
      textsOf(p, 'sv').map((text) => ({ where: `permit ${p.id}`, text })),
    ),
    ...Object.entries(catalogue.questions).flatMap(([id, q]) => of(`question ${id}`, [q.ask, q.help])),
    ...Object.entries(catalogue.requirements).flatMap(([id, r]) => of(`requirement ${id}`, [r.label, r.help])),
    ...Object.values(catalogue.events).flatMap((e) => of(`event ${e.id}`, [e.description])),
    ...catalogue.reminders.flatMap((r) => of(`reminder ${r.id}`, [r.text])),
    ...catalogue.obstacles.flatMap((o) => of(`obstacle ${o.id}`, [o.text, o.remedy])),
  ];
}

/** Texts that are the same in both languages although they are sentences: somebody forgot to translate. */
function untranslated(value: unknown, where: string): readonly Finding[] {
  if (value === null || typeof value !== 'object') return [];
  if (languages.every((language) => Object.hasOwn(value, language))) {
    const text = value as Text;
    return text.sv === text.en && text.sv.split(' ').length > 3
      ? [{ level: 'error', where, what: `is the same in both languages: “${text.sv}”` }]
      : [];
  }
  return Object.entries(value).flatMap(([key, part]) => untranslated(part, `${where}.${key}`));
}
