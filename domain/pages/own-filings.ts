import type { CaseFiled } from '../api/answers/case.ts';
import { isBefore } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import { type OwnFiling, ownFilings, settledAbout } from '../case/own-filings.ts';
import { type CaseView, isFinished, permitOf } from '../case/view.ts';
import { inSentence, type Language, listOf, type Text } from '../definitions/text.ts';
import { dayInWords, dayShortly } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { nameOf } from '../words/names.ts';

const texts = {
  said: {
    sv: 'Ni säger att det är gjort {day}. Det är inte kontrollerat här.',
    en: 'You say that it was done on {day}. It has not been checked here.',
  },
  settled: {
    sv: 'Räkna med att {department} är klar omkring {day}.',
    en: 'Expect {department} to be done around {day}.',
  },
  reads: {
    sv: '{department} ser vad ni säger, och kan kontrollera det före beslutet om {permit}.',
    en: '{department} sees what you say, and may check it before the decision on {permit}.',
  },
  left: {
    sv: 'Kvar att göra själva innan ni öppnar: {list}.',
    en: 'Still to do yourselves before you open: {list}.',
  },
  none: {
    sv: 'Nu säger ni att allt är gjort som vi vet att ni ska göra själva innan ni öppnar.',
    en: 'You now say that you have done all that we know you must do yourselves before you open.',
  },
} as const satisfies Record<string, Text>;

/** What the owner says is filed elsewhere, each with what follows from it and the call that takes it back. */
export function filedView(
  catalogue: CaseCatalogue,
  caseId: string,
  view: CaseView,
  language: Language,
): readonly CaseFiled[] {
  const all = ownFilings(catalogue, view);
  return view.filed.flatMap(({ filing, day }) =>
    day === undefined
      ? []
      : [
          {
            filing,
            name: nameOf(catalogue, 'permits', filing, language),
            day,
            text: fill(texts.said[language], { day: dayInWords(day, language) }),
            follows: followsOf(catalogue, view, { filing, day }, all, language),
            call: `/api/cases/${caseId}/own-filing`,
          },
        ],
  );
}

function followsOf(
  catalogue: CaseCatalogue,
  view: CaseView,
  { filing, day }: { readonly filing: string; readonly day: string },
  all: readonly OwnFiling[],
  language: Language,
): readonly string[] {
  const definition = catalogue.permits[filing];
  const own = all.find((one) => one.filing === filing);
  const settled = definition && settledAbout(definition, day);
  const name = (kind: 'permits' | 'departments', id: string) => nameOf(catalogue, kind, id, language);
  const readers = (own?.permits ?? []).flatMap((id) => {
    const permit = permitOf(view, id);
    if (!permit || isFinished(permit)) return [];
    const department = name('departments', permit.planned.department);
    return [fill(texts.reads[language], { department, permit: inSentence(name('permits', id)) })];
  });
  return [
    ...(definition && settled !== undefined && !isBefore(settled, view.today)
      ? [
          fill(texts.settled[language], {
            department: name('departments', definition.department),
            day: dayShortly(settled, view.today, language),
          }),
        ]
      : []),
    ...readers,
    ...(own?.toOpen ? [leftToOpen(catalogue, view, all, language)] : []),
  ];
}

/** What else the opening waits for that the owner files elsewhere. */
function leftToOpen(
  catalogue: CaseCatalogue,
  { filed }: CaseView,
  all: readonly OwnFiling[],
  language: Language,
): string {
  const isSaid = (filing: string) => filed.some((said) => said.filing === filing && said.day !== undefined);
  const left = all.filter((one) => one.toOpen && !isSaid(one.filing));
  const list = left.map((one) => inSentence(nameOf(catalogue, 'permits', one.filing, language)));
  return left.length === 0 ? texts.none[language] : fill(texts.left[language], { list: listOf(list, language) });
}
