import type { Span } from '../../calendar/day.ts';
import type { Basis, ClockRule, Counting, Stage } from '../../definitions/permit.ts';
import { countedWords } from '../../texts/counting.ts';
import { spanInWords } from '../../texts/spans.ts';
import type { Wording } from './condition.ts';
import { inBoth, quoted, type Said, said } from './said.ts';

const span = (of: Span): string => spanInWords(of, 'sv');

const restsOn: Readonly<Record<Basis, string>> = {
  law: 'Tiden står i lag.',
  goal: 'Tiden är myndighetens eget mål, inte lag.',
  estimate: 'Tiden är vår uppskattning. Ingen lag sätter den.',
};

/** How long it takes, what that rests on, and what may prolong it. */
export function clockInWords(clock: ClockRule): readonly Said[] {
  const note = clock.note ? [inBoth(clock.note)] : [];
  if (clock.kind === 'wait')
    return [said(`Vänta ${span(clock.wait)}. Sedan får ni börja utan beslut.`), said(restsOn[clock.basis]), ...note];
  if (clock.basis !== 'law')
    return [
      said(`Beslut: ${span(clock.typical)}${clock.longest ? `, som längst ${span(clock.longest)}` : ''}.`),
      said(restsOn[clock.basis]),
      ...note,
    ];
  return [
    said(`Beslut inom ${span(clock.statutory)}.`),
    said(restsOn.law),
    ...(clock.typical ? [said(`Vanligt är ${span(clock.typical)}.`)] : []),
    said(extensionInWords(clock)),
    ...note,
  ];
}

function extensionInWords({ extension, extensionCounted }: { extension?: Span; extensionCounted?: Span }): string {
  if (extension) return `Tiden kan förlängas en gång med högst ${span(extension)}, med skäl.`;
  if (!extensionCounted) return 'Ingen förlängning är angiven.';
  return `Lagen låter det ta längre tid och sätter ingen gräns. Vi räknar med ${span(extensionCounted)} till, som är vår uppskattning.`;
}

/** From when it is counted, and what a supplement does to it. */
export const countingInWords = (counting: Counting): readonly Said[] => [
  { text: countedWords(counting, 'sv'), en: countedWords(counting, 'en') },
];

/** What must pass between a decision and use. */
export function stageInWords({ catalogue }: Wording, { name, lasts }: Stage): readonly Said[] {
  if (!('answer' in lasts)) return [inBoth(name), said(`Tar ${span(lasts)}.`)];
  const { answer, unit, otherwise } = lasts;
  const asked = catalogue.questions[answer]?.ask.sv ?? answer;
  return [
    inBoth(name),
    {
      text: `Tar så lång tid som företaget svarar på ${quoted(asked)}; annars räknas ${span({ value: otherwise, unit })}.`,
      to: { anchor: `question-${answer}`, code: answer },
      key: `${answer} ${unit} ${otherwise}`,
    },
  ];
}
