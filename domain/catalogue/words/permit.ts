import type { Catalogue } from '../../definitions/catalogue.ts';
import { type Outcome, outcomes } from '../../definitions/outcome.ts';
import type { AnyPermit, Gate, PermitKind, Prerequisite, Referral } from '../../definitions/permit.ts';
import type { Told } from '../../definitions/source.ts';
import { appealText, outcomeText } from '../../words/case.ts';
import { spanInWords } from '../../words/spans.ts';
import { covers } from '../paragraphs.ts';
import { roleInWords, roleName } from './bodies.ts';
import { conditionInWords, type GivenWords } from './condition.ts';
import { type DefinitionInWords, type RuleInWords, type RuleOf, ruleOf, wording } from './rule.ts';
import { after, inBoth, quoted, type Said, said } from './said.ts';
import { clockInWords, countingInWords, stageInWords } from './time.ts';

/** The definitions, and the words for what is never asked. */
export interface InWords {
  readonly catalogue: Catalogue;
  readonly given: GivenWords;
}

/** Everything a permit says, as rules that can be quoted one by one. */
export function permitInWords(words: InWords, permit: AnyPermit): DefinitionInWords {
  const { catalogue } = words;
  const rule = ruleOf('permit', permit.id);
  const onItsLaw = { leansOn: 'law' };
  const { source, also = [], verified } = permit.law;
  return {
    kind: 'permit',
    id: permit.id,
    anchor: `permit-${permit.id}`,
    name: permit.name,
    rules: [
      rule('when', 'När det gäller', [conditionInWords(words, permit.when), inBoth(permit.why)], onItsLaw),
      rule('law', 'Var lagen står', [], {
        sources: [source, ...also].map((one) => ({ source: one, verified }) as Told),
      }),
      rule('department', 'Vem som beslutar', roleInWords(catalogue, permit.department), onItsLaw),
      rule('kind', 'Vad det är', kindInWords(permit), onItsLaw),
      ...onceRule(words, rule, permit),
      rule('tests', 'Vad som prövas', [inBoth(permit.tests)], onItsLaw),
      ...(permit.obstacles.length > 0
        ? [rule('obstacles', 'Vad som brukar gå fel', permit.obstacles.map(inBoth))]
        : []),
      rule('clock', 'Tid', clockInWords(permit.clock), { sources: [permit.clock] }),
      rule('counting', 'Hur tiden räknas', countingInWords(permit.clock.counting), {
        sources: [permit.clock.counting],
      }),
      ...(permit.stages ?? []).map((stage) =>
        rule(`stage ${stage.id}`, 'Mellan beslut och start', stageInWords(words, stage), { sources: [stage] }),
      ),
      ...(permit.after ?? []).map((before) => prerequisiteRule(words, rule, before)),
      ...(permit.referrals ?? []).map((referral) => referralRule(words, rule, permit, referral)),
      rule('requirements', 'Uppgifter och handlingar', requirementsInWords(catalogue, permit), wording),
      rule('fee', 'Avgift', [inBoth(permit.fee)]),
      ...(permit.begin ? [rule('begin', 'Att börja med', [inBoth(permit.begin)])] : []),
      rule('validity', 'Giltighet', [inBoth(permit.validity)], onItsLaw),
      rule('appeal', 'Överklagande', [{ text: appealText(permit.appeal, 'sv'), en: appealText(permit.appeal, 'en') }]),
      ...outcomesRule(rule, permit),
    ],
  };
}

const kinds: Readonly<Record<PermitKind, string>> = {
  permit: 'Ett tillstånd: det prövas och kan vägras.',
  notification: 'En anmälan: den lämnas i förväg.',
  registration: 'En registrering: verksamheten förs in i ett register.',
  opinion: 'Ett yttrande: det lämnas till den som beslutar.',
};

const bound: Readonly<Record<NonNullable<AnyPermit['boundTo']>, string>> = {
  holder: 'Följer innehavaren: den som tar över verksamheten behöver ett eget.',
  place: 'Följer platsen: flyttar verksamheten behövs ett nytt.',
  both: 'Följer både innehavaren och platsen: det behövs ett nytt när någon tar över och när verksamheten flyttar.',
};

function kindInWords({ kind, neededToOpen, boundTo, elsewhere }: AnyPermit): readonly Said[] {
  return [
    said(kinds[kind]),
    said(
      neededToOpen
        ? 'Ska vara klart innan verksamheten öppnar eller ändringen börjar.'
        : 'Har egna dagar: verksamheten kan öppna utan att vänta på det.',
    ),
    ...(boundTo === undefined ? [] : [said(bound[boundTo])]),
    ...(elsewhere === undefined
      ? []
      : [{ text: `Lämnas inte in här utan på ${elsewhere.page}`, url: elsewhere.page } satisfies Said]),
  ];
}

function onceRule(words: InWords, rule: RuleOf, { once }: AnyPermit): readonly RuleInWords[] {
  if (once === undefined) return [];
  const where = 'Prövas en gång för alla kommuner, där företaget har sin bas';
  const says = once === true ? [said(`${where}.`)] : [said(`${where}, när:`, [conditionInWords(words, once)])];
  return [rule('once', 'I flera kommuner', says, { leansOn: 'law' })];
}

const gates: Readonly<Record<Gate, string>> = {
  filing: 'innan detta kan lämnas in',
  decision: 'innan detta kan beslutas',
  start: 'innan det som detta gäller får börja',
};

function prerequisiteRule(words: InWords, rule: RuleOf, before: Prerequisite): RuleInWords {
  const { permit, gate, strength, veto, conditionsBind, when, why, goOn } = before;
  const name = words.catalogue.permits[permit]?.name;
  const says: readonly Said[] = [
    {
      text:
        strength === 'hard'
          ? `${quoted(name?.sv ?? permit)} måste vara klart ${gates[gate]}.`
          : `${quoted(name?.sv ?? permit)} är bra att ha klart ${gates[gate]}, men håller inte upp något.`,
      to: { anchor: `permit-${permit}`, code: permit },
      key: `${permit} ${gate} ${strength}`,
    },
    ...(veto
      ? [
          said(
            gate === 'filing'
              ? 'Bara ett ja där öppnar: innan dess finns det inget att lämna in. Av flera sådana räcker det första.'
              : 'Utan ett ja där kan detta inte beviljas.',
          ),
        ]
      : []),
    ...(conditionsBind ? [said('Beviljas det med villkor får detta bara beviljas med de villkoren.')] : []),
    ...(when ? [said('Gäller bara när:', [conditionInWords(words, when)])] : []),
    inBoth(why),
    ...(goOn ? [after('Om företaget går vidare utan', goOn)] : []),
  ];
  return rule(`prerequisite ${permit}`, 'Ska vara klart först', says, { sources: [before] });
}

function referralRule(words: InWords, rule: RuleOf, permit: AnyPermit, referral: Referral): RuleInWords {
  const { to, strength, when, why, answerWithin, reads } = referral;
  const { catalogue } = words;
  const says: readonly Said[] = [
    {
      text: `${roleName(catalogue, to)} ${strength === 'required' ? 'ska höras: yttrandet måste finnas före beslutet.' : 'brukar höras: beslutet kan fattas utan svaret.'}`,
      key: `${to} ${strength}`,
    },
    ...(when ? [said('Hörs bara när:', [conditionInWords(words, when)])] : []),
    after('Frågan', why),
    said(`Ska svara inom ${spanInWords(answerWithin, 'sv')}.`),
    said(
      'Får läsa vilket företaget är, och detta:',
      Object.entries(reads).flatMap(([id, reason]): Said[] =>
        reason === undefined
          ? []
          : [
              {
                text: `${quoted(catalogue.requirements[id]?.label.sv ?? id)}: ${reason.sv}`,
                en: reason.en,
                to: { anchor: `requirement-${id}`, code: id },
                key: `${id} ${reason.sv}`,
              },
            ],
      ),
    ),
  ];
  const named = namedIn(why.sv, permit);
  return rule(`referral ${to}`, 'Vem som hörs', says, { sources: named });
}

/** The paragraphs that a question names and the permit's law was read for: a referral has no source of its own. */
function namedIn(text: string, { law: { source, also = [], verified } }: AnyPermit): readonly Told[] {
  return [source, ...also].flatMap((one): Told[] => {
    if (!('sfs' in one)) return [];
    const name = one.title.replace(/ \([\d:]+\)$/, '').toLocaleLowerCase('sv');
    const at = text.toLocaleLowerCase('sv').indexOf(name);
    const paragraphs = at < 0 ? undefined : /^ [^§()]*§/.exec(text.slice(at + name.length))?.[0].trim();
    if (paragraphs === undefined || !covers(one.paragraphs, paragraphs)) return [];
    return [{ source: { ...one, paragraphs }, verified }];
  });
}

function requirementsInWords(catalogue: Catalogue, { requirements, elsewhere }: AnyPermit): readonly Said[] {
  if (requirements.length === 0)
    return [
      said(elsewhere ? 'Formuläret frågar inget för det: det lämnas in någon annanstans.' : 'Inga utöver vilka ni är.'),
    ];
  return requirements.map((id) => ({
    text: catalogue.requirements[id]?.label.sv ?? id,
    to: { anchor: `requirement-${id}`, code: id },
    key: id,
  }));
}

function outcomesRule(rule: RuleOf, { kind, outcomes: own }: AnyPermit): readonly RuleInWords[] {
  if (own === undefined) return [];
  const says = outcomes.flatMap((outcome: Outcome): Said[] => {
    const text = own[outcome];
    return text
      ? [{ text: `${quoted(text.sv)}, i stället för ${quoted(outcomeText(outcome, kind).sv)}`, en: text.en }]
      : [];
  });
  return [rule('outcomes', 'Vad besluten heter', says, { leansOn: 'law' })];
}
