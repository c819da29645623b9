import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type CaseView, isFinished, type PermitView, permitOf } from '../case/view.ts';
import { listed } from '../definitions/formats.ts';
import { type Gate, needsGrantToFile } from '../definitions/permit.ts';
import { inSentence, type Language, spokenOf, type Text } from '../definitions/text.ts';
import { outcomeText, permitStatusTexts } from './case.ts';
import { fill } from './fill.ts';
import { nameOf } from './names.ts';

interface Pair {
  readonly permit: string;
  readonly prerequisite: string;
}

const texts = {
  goOn: {
    sv: 'Ni kan gå vidare utan. Då prövas {permit} utan {prerequisite}.',
    en: 'You can go on without it. Then {permit} is assessed without {prerequisite}.',
  },
  barred: {
    sv: 'Det krävs ett ja där för att {permit} ska kunna beviljas. Ni kan återkalla, eller vänta på beslutet och få skälen.',
    en: 'It must get a yes before {permit} can be granted. You can withdraw, or wait for the decision and its reasons.',
  },
  ends: {
    sv: 'Den som handlägger får veta det och avslutar sin del.',
    en: 'Whoever is handling it will be told, and will close their part.',
  },
  notNeeded: { sv: '{dependent} behövs då inte längre.', en: '{dependent} is then no longer needed.' },
  nothingGranted: {
    sv: 'Behövs inte: {prerequisites} beviljades inte.',
    en: 'Not needed: {prerequisites} was not granted.',
  },
  vetoed: { sv: '{dependent} kan då inte beviljas.', en: '{dependent} cannot then be granted.' },
} as const satisfies Record<string, Text>;

/** What becomes of what waits, when what it waits for is withdrawn. */
const without: Readonly<Record<Gate, Text>> = {
  filing: { sv: '{dependent} hanteras då utan den.', en: '{dependent} is then handled without it.' },
  decision: { sv: '{dependent} prövas då utan den.', en: '{dependent} is then assessed without it.' },
  start: {
    sv: 'Ni får inte börja med det som {dependent} gäller utan den.',
    en: 'Without it you may not start what {dependent} is about.',
  },
};

/** What is examined when the owner goes on without a prerequisite: the definition's words when it has any. */
export function goOnText(catalogue: CaseCatalogue, { permit, prerequisite }: Pair, language: Language): string {
  const own = catalogue.permits[permit]?.after?.find((a) => a.permit === prerequisite)?.goOn;
  return own?.[language] ?? fill(texts.goOn[language], namesOf(catalogue, { permit, prerequisite }, language));
}

/** How a prerequisite ended, in the words of its kind: `Kommunens yttrande om marken: avstyrkt`. */
export function endText(catalogue: CaseCatalogue, view: CaseView, id: string, language: Language): string {
  const permit = permitOf(view, id);
  const definition = catalogue.permits[id];
  const end = permit?.decision
    ? outcomeText(permit.decision.outcome, permit.planned.kind, definition?.outcomes)
    : permitStatusTexts[permit?.status ?? 'withdrawn'];
  return `${nameOf(catalogue, 'permits', id, language)}: ${inSentence(end[language])}`;
}

/** Why a part cannot be granted any more, and what can be done. */
export const barredText = (catalogue: CaseCatalogue, pair: Pair, language: Language): string =>
  fill(texts.barred[language], namesOf(catalogue, pair, language));

/** What follows if a part is withdrawn, one sentence each. */
export function withdrawalTexts(
  catalogue: CaseCatalogue,
  view: CaseView,
  { id }: PermitView,
  language: Language,
): readonly string[] {
  const waiting = view.permits.filter((p) => !isFinished(p) && p.planned.kind !== 'opinion');
  const follows = waiting.flatMap((p) =>
    p.after
      // Where another grant is enough, the withdrawal changes nothing.
      .filter((a) => a.permit === id && a.strength === 'hard' && !(needsGrantToFile(a) && hasOtherGrant(p, id)))
      .map((a) =>
        fill((needsGrantToFile(a) ? texts.notNeeded : a.veto ? texts.vetoed : without[a.gate])[language], {
          dependent: nameOf(catalogue, 'permits', p.id, language),
        }),
      ),
  );
  return [texts.ends[language], ...follows];
}

const hasOtherGrant = ({ after }: PermitView, id: string): boolean =>
  after.some((a) => needsGrantToFile(a) && a.permit !== id);

/** Where a part is: of one that was to follow on a grant that never came, what was not granted. */
export function statusText(catalogue: CaseCatalogue, { status, planned }: PermitView, language: Language): string {
  const toGrant = planned.after.filter((a) => needsGrantToFile(a)).map((a) => a.permit);
  if (status !== 'not-needed' || toGrant.length === 0) return permitStatusTexts[status][language];
  const names = toGrant.map((id) => inSentence(nameOf(catalogue, 'permits', id, language)));
  return fill(texts.nothingGranted[language], {
    prerequisites: listed(names, language, 'disjunction'),
  });
}

function namesOf(catalogue: CaseCatalogue, { permit, prerequisite }: Pair, language: Language) {
  const name = (id: string) => spokenOf(nameOf(catalogue, 'permits', id, language), language);
  return { permit: name(permit), prerequisite: name(prerequisite) };
}
