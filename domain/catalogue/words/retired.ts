import type { Catalogue } from '../../definitions/catalogue.ts';
import type { Text } from '../../definitions/text.ts';
import { type DefinitionInWords, type DefinitionKind, ruleOf, wording } from './rule.ts';
import { type Said, said } from './said.ts';

const inSwedish = {
  departments: 'Förvaltning eller myndighet',
  municipalities: 'Kommun',
  events: 'Händelse',
  permits: 'Tillstånd eller anmälan',
  questions: 'Fråga',
  requirements: 'Uppgift',
} as const;
const kindOf = {
  departments: 'department',
  municipalities: 'municipality',
  events: 'event',
  permits: 'permit',
  questions: 'question',
  requirements: 'requirement',
} as const satisfies Readonly<Record<keyof typeof inSwedish, DefinitionKind>>;
type Kind = keyof typeof inSwedish;

/** What was defined and is not any more, with what took its place: cases and drafts still hold it. */
export function retiredInWords(catalogue: Catalogue): readonly DefinitionInWords[] {
  const { retired } = catalogue;
  const one = (kind: Kind, id: string, name: Text, successors: readonly string[]): DefinitionInWords => ({
    kind: 'retired',
    id,
    anchor: `retired-${kindOf[kind]}-${id}`,
    name,
    rules: [
      ruleOf('retired', `${kindOf[kind]}-${id}`)(
        'successor',
        'Vad som gäller i stället',
        [
          said(`${inSwedish[kind]} som inte används längre. Ärenden som har den läses med de ord den hade.`),
          successors.length === 0
            ? said('Inget har tagit dess plats.')
            : said('I stället gäller:', successors.map(linkIn(catalogue, kind))),
        ],
        wording,
      ),
    ],
  });
  const of = (successor: string | null) => (successor === null ? [] : [successor]);
  const named = (kind: 'departments' | 'municipalities' | 'events') =>
    Object.entries(retired[kind]).map(([id, { name, successor }]) => one(kind, id, name, of(successor)));
  return [
    ...named('departments'),
    ...named('municipalities'),
    ...named('events'),
    ...Object.values(retired.permits).map(({ id, name, successors }) => one('permits', id, name, successors)),
    ...Object.entries(retired.requirements).map(([id, { label, successor }]) =>
      one('requirements', id, label, of(successor)),
    ),
    ...Object.entries(retired.questions).map(([id, successors]) =>
      one(
        'questions',
        id,
        { sv: 'En fråga som inte ställs längre', en: 'A question that is no longer asked' },
        successors,
      ),
    ),
  ];
}

const linkIn =
  (catalogue: Catalogue, kind: Kind) =>
  (id: string): Said => ({
    text: wordOf(catalogue, kind, id) ?? 'något som i sin tur har ersatts',
    to: { anchor: `${kindOf[kind]}-${id}`, code: id },
    key: id,
  });

function wordOf(catalogue: Catalogue, kind: Kind, id: string): string | undefined {
  if (kind === 'questions') return catalogue.questions[id]?.ask.sv;
  if (kind === 'requirements') return catalogue.requirements[id]?.label.sv;
  return catalogue[kind][id]?.name.sv;
}
