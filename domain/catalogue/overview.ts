import type { Day } from '../calendar/day.ts';
import { type Area, areaOf } from './areas.ts';
import { abbreviationOf } from './page/abbreviations.ts';
import { type Changes, changesSection } from './page/changes.ts';
import { contents, type Part, parts } from './page/contents.ts';
import { definitionSection, type Shown } from './page/definition.ts';
import {
  eventsOfPermit,
  needsOfRequirement,
  permitsOfEvent,
  readersOfQuestion,
  workOfDepartment,
} from './page/follows.ts';
import { code, counted, escaped, fold, list, toAnchor } from './page/html.ts';
import { script } from './page/script.ts';
import { style } from './page/style.ts';
import { unverifiedSection } from './page/unverified.ts';
import type { Place } from './places.ts';
import type { Review } from './review.ts';
import { type Statute, statutesOf } from './statutes.ts';
import { roleName } from './words/bodies.ts';
import { definitionsInWords } from './words/definitions.ts';
import type { InWords } from './words/permit.ts';
import { type DefinitionInWords, type DefinitionKind, ruleTitle } from './words/rule.ts';

/** What the page is made of. */
export interface Overview extends InWords {
  readonly review: Review;
  readonly areas: readonly Area[];
  readonly changes: Changes;
  /** The file of each definition. */
  readonly place: Place;
  /** The address of an event's picture, beside the page. */
  readonly graphs: ReadonlyMap<string, string>;
  readonly today: Day;
  /** The hash of a text as a content security policy writes it: `sha256-…`. */
  readonly hash: (text: string) => string;
}

/**
 * The whole catalogue in a lawyer's words, as one page that opens without a server. Its policy lets nothing run but its own few
 * lines of script, and nothing be fetched.
 */
export function catalogueOverview(overview: Overview): string {
  const { catalogue, areas, hash } = overview;
  const definitions = definitionsInWords(overview);
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const rules = definitions.reduce((sum, { rules: some }) => sum + some.length, 0);
  const of = contentOf(overview, definitions);
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>Regelkatalogen</title>
<style>${style}</style>
<header><h1>Regelkatalogen</h1>
<p>Allt som avgör vad ett företag behöver: ${Object.keys(catalogue.permits).length} tillstånd och anmälningar och ${rules} regler, med källa och den dag den lästes. Varje regel har en länk (#) att citera, och går att föreslå en ändring av.</p>
<p><small>Version ${escaped(catalogue.version)}. ”Nej” räknas också när en fråga inte ställs. Den som svarar ”vet inte än” får se allt som kan behövas. ”Vi räknar med” en tid är tjänstens ord, inte myndighetens. De små grå namnen är till för dem som programmerar.</small></p></header>
<div class="find" role="search" hidden><div><label for="find">Sök regel, fråga, lag eller myndighet</label><input id="find" type="search" autocomplete="off" placeholder="alkohollagen 8 kap."><output id="said" for="find"></output><ul id="hits"></ul></div></div>
<div class="body">${contents(catalogue, areas)}
<main>
${parts.map(([id, name]) => `<section id="${id}"><h2>${name}</h2>\n${of[id]()}</section>`).join('\n')}
</main></div>
<script>${script}</script>
</html>
`;
}

function contentOf(
  overview: Overview,
  definitions: readonly DefinitionInWords[],
): Readonly<Record<Part, () => string>> {
  const { catalogue, review, areas, graphs } = overview;
  const lix = new Map(review.readability.map(({ permit, lix: ease }) => [permit, ease]));
  const sections = (kind: DefinitionKind, more: (id: string) => Pick<Shown, 'beside' | 'follows'>) => () =>
    definitions
      .filter((definition) => definition.kind === kind)
      .map((definition) =>
        definitionSection({
          definition,
          file: overview.place(kind, definition.id),
          version: catalogue.version,
          today: overview.today,
          ...more(definition.id),
        }),
      )
      .join('\n');
  const byAnchor = new Map(definitions.flatMap(({ rules }) => rules.map((rule) => [rule.code, rule.anchor])));
  const permit = (id: string) => catalogue.permits[id];
  return {
    changes: () => changesSection(overview.changes),
    permits: sections('permit', (id) => {
      const one = permit(id);
      return one
        ? {
            beside: `${areaOf(areas, one)?.name.sv ?? ''} · ${roleName(catalogue, one.department)}`,
            follows: [
              ...eventsOfPermit(catalogue, one),
              ['Läsbarhet', `LIX ${(lix.get(id) ?? 0).toFixed(0)} (högst 50)`],
            ],
          }
        : {};
    }),
    statutes: () => statutesSection(definitions),
    events: sections('event', (id) => {
      const event = catalogue.events[id];
      return event ? { follows: permitsOfEvent(catalogue, event, graphs.get(id)) } : {};
    }),
    questions: sections('question', (id) => ({ follows: readersOfQuestion(catalogue, id) })),
    requirements: sections('requirement', (id) => ({ follows: needsOfRequirement(catalogue, id) })),
    reminders: sections('reminder', () => ({})),
    obstacles: sections('obstacle', () => ({})),
    departments: sections('department', (id) => ({ follows: workOfDepartment(catalogue, id) })),
    municipalities: sections('municipality', () => ({})),
    retired: sections('retired', () => ({})),
    unverified: () => unverifiedSection(catalogue, areas, definitions),
    readability: () =>
      `<p>LIX mäter hur svår en text är: under 30 är mycket lätt, 40–50 är en tidning.</p>${fold(
        'Varje tillstånd, svårast först',
        list(
          [...review.readability]
            .sort((a, b) => b.lix - a.lix)
            .map(
              ({ permit: id, lix: ease }) =>
                `${toAnchor(`permit-${id}`, permit(id)?.name.sv ?? id)}: ${ease.toFixed(0)}`,
            ),
        ),
      )}${list(review.findings.map(({ where, what }) => `${toAnchor(byAnchor.get(where) ?? where.replace(' ', '-'), where)}: ${escaped(what)}`))}`,
  };
}

/** Every act with what rests on it, then other pages. */
function statutesSection(definitions: readonly DefinitionInWords[]): string {
  const { acts, pages } = statutesOf(definitions);
  return `${acts.map(statuteSection).join('\n')}<h3>Sidor som inte är författningar</h3>${pages.map(statuteSection).join('\n')}`;
}

function statuteSection({ title, number, url, through, places }: Statute): string {
  const anchor = `act-${(number ?? title).replaceAll(/[^\p{L}\d]+/gu, '-')}`;
  const count = places.reduce((sum, { rules }) => sum + rules.length, 0);
  const beside = [...[abbreviationOf(title) ?? []].flat(), ...through, counted(count, 'regel', 'regler')].join(' · ');
  return `<details class="d" id="${anchor}"><summary><h3>${escaped(title)}</h3> <span>${escaped(beside)}</span></summary>
<p class="dev">${code(number ?? 'sida')}${url === undefined ? '' : ` <a href="${escaped(url)}">Läs den</a>`}</p>${places
    .map(
      ({ place, rules }) =>
        `<section class="r" id="${anchor}-${place.replaceAll(/[^\p{L}\d]+/gu, '-')}"><h4>${escaped(place)}</h4><div>${list(rules.map(({ definition, rule }) => toAnchor(rule.anchor, ruleTitle(definition, rule))))}</div></section>`,
    )
    .join('')}</details>`;
}
