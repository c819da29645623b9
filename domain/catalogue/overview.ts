import type { Span } from '../calendar/day.ts';
import type { Catalogue } from '../definitions/catalogue.ts';
import type { Condition } from '../definitions/condition.ts';
import type { AnyPermit, Basis, ClockRule } from '../definitions/permit.ts';
import { citation, type Proof, type Told } from '../definitions/source.ts';
import type { Text } from '../definitions/text.ts';
import { permitsOfEvent, questionsOfEvent } from './reach.ts';
import type { Review } from './review.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const both = (text: Text): string => `${escaped(text.sv)} <i lang="en">${escaped(text.en)}</i>`;
const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/**
 * The whole catalogue as one page that opens without a server: every event with its graph, every permit with its sources.
 *
 * @param graphs SVG by event
 */
export function catalogueOverview(catalogue: Catalogue, review: Review, graphs: ReadonlyMap<string, string>): string {
  const events = Object.values(catalogue.events);
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Katalogen ${escaped(catalogue.version)}</title>
<style>
body { font: 16px/1.55 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b2a26; background: #f6f3ea }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.2 }
section { border-top: 1px solid #d8d3c3; padding: 1rem 0 }
i { color: #4d5d58 } svg { max-width: 100%; height: auto } dt { font-weight: 600 } dd { margin: 0 0 .6rem }
.no { color: #9c2f16; font-weight: 600 }
</style>
<h1>Katalogen ${escaped(catalogue.version)}</h1>
<p>${Object.keys(catalogue.permits).length} tillstånd och anmälningar, ${events.length} händelser, ${Object.keys(catalogue.questions).length} frågor, ${Object.keys(catalogue.requirements).length} uppgifter i formuläret, ${review.unverified.length} regler som inte är kontrollerade.</p>
<p>I bilderna går pilen från det som ska vara klart först. Röd pil: innan det kan lämnas in. Grön: innan det kan beslutas. Grå: innan verksamheten börjar. Streckad: bra att göra först. Streckad ruta: lämnas in någon annanstans.</p>
<h2>Händelser</h2>
${list(events.map((e) => `<a href="#${e.id}">${escaped(e.name.sv)}</a>`))}
${events
  .map(
    (event) => `<section id="${event.id}"><h3>${both(event.name)}</h3>
<p>${both(event.description)}</p>
<p>Frågor: ${escaped(questionsOfEvent(catalogue, event).join(', ') || 'inga')}. Givet: ${escaped(Object.keys(event.given).join(', ') || 'inget')}.</p>
${graphs.get(event.id) ?? ''}
${list(permitsOfEvent(catalogue, event).map((p) => `<a href="#permit-${p.id}">${escaped(p.name.sv)}</a>, ${escaped(conditionInWords(p.when))}`))}
</section>`,
  )
  .join('\n')}
<h2>Tillstånd och anmälningar</h2>
${Object.values(catalogue.permits)
  .map((permit) => permitSection(permit, review))
  .join('\n')}
<h2>Inte kontrollerat</h2>
${list(review.unverified.map(({ where, rule }) => `${escaped(where)}: ${escaped(citation(rule.source))}`))}
</html>
`;
}

function permitSection(permit: AnyPermit, review: Review): string {
  const reading = review.readability.find((r) => r.permit === permit.id)?.lix ?? 0;
  const rows: readonly (readonly [string, string])[] = [
    ['Gäller när', escaped(conditionInWords(permit.when))],
    ...(permit.once === undefined ? [] : [onceInWords(permit.once)]),
    ['Varför', both(permit.why)],
    ['Vad som prövas', both(permit.tests)],
    ['Vad som brukar gå fel', list(permit.obstacles.map(both))],
    ['Kostnad', both(permit.fee)],
    [
      'Lag',
      [permit.law.source, ...(permit.law.also ?? [])].map((source) => sourceOf({ ...permit.law, source })).join('; '),
    ],
    ['Tid', `${escaped(clockInWords(permit.clock))}. ${sourceOf(permit.clock)}`],
    ['Räknas', `${escaped(countingInWords(permit.clock))}. ${sourceOf(permit.clock.counting)}`],
    [
      'Väntar på',
      list(
        (permit.after ?? []).map(
          (a) =>
            `<a href="#permit-${a.permit}">${escaped(a.permit)}</a> (${a.gate}, ${a.strength}): ${both(a.why)} ${sourceOf(a)}`,
        ),
      ),
    ],
    ['Uppgifter', escaped(permit.requirements.join(', ') || `lämnas in på ${permit.elsewhere?.page ?? ''}`)],
    ['Läsbarhet', `LIX ${reading.toFixed(0)}`],
  ];
  return `<section id="permit-${permit.id}"><h3>${both(permit.name)}</h3><dl>${rows
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`)
    .join('')}</dl></section>`;
}

/** Each kind of proof in words. */
const proofTexts: Readonly<Record<Proof, string>> = {
  statute: 'lag',
  regulation: 'föreskrift',
  authority: 'myndighet',
  practice: 'kommuns sida',
  owner: 'företagets ord',
  none: 'inte läst',
};

function sourceOf({ source, verified }: Told): string {
  const title = escaped(citation(source));
  const name = 'url' in source ? `<a href="${escaped(source.url)}">${title}</a>` : title;
  const through = 'through' in source ? `, t.o.m. ${source.through}` : '';
  const read = 'read' in source ? `, läst ${source.read}` : '';
  return `${name} (${proofTexts[source.proof]}${through}${read})${verified ? '' : ' <span class="no">inte kontrollerat</span>'}`;
}

/** `serves_alcohol = ja och max_persons ≥ 50`. */
function onceInWords(once: true | Condition): readonly [string, string] {
  return ['Prövas en gång, där företaget har sin bas', once === true ? 'Alltid' : escaped(conditionInWords(once))];
}

function conditionInWords(condition: Condition): string {
  if ('always' in condition) return 'alltid';
  if ('not' in condition) return `inte (${conditionInWords(condition.not)})`;
  if ('all' in condition) return condition.all.map(conditionInWords).join(' och ');
  if ('any' in condition) return `(${condition.any.map(conditionInWords).join(' eller ')})`;
  if ('atLeast' in condition) return `${condition.question} ≥ ${condition.atLeast}`;
  if ('oneOf' in condition) return `${condition.question} = ${condition.oneOf.join(' eller ')}`;
  return `${condition.question} = ${condition.is ? 'ja' : 'nej'}`;
}

function clockInWords(clock: ClockRule): string {
  const span = (s: Span | undefined) => (s ? `${s.value} ${s.unit}` : 'okänt');
  const length =
    clock.kind === 'wait'
      ? `vänta ${span(clock.wait)}`
      : clock.basis === 'law'
        ? `beslut: vanligt ${span(clock.typical)}, lagen ${span(clock.statutory)}, ${clock.extensionCounted ? `förlängning utan gräns i lagen, räknad ${span(clock.extensionCounted)}` : `förlängning ${span(clock.extension)}`}`
        : `beslut: vanligt ${span(clock.typical)}, längst ${span(clock.longest)}`;
  return `${length} (${basisTexts[clock.basis]})`;
}

const basisTexts: Readonly<Record<Basis, string>> = { law: 'lag', goal: 'eget mål', estimate: 'uppskattning' };

function countingInWords({ counting }: ClockRule): string {
  return `från ${counting.starts}, komplettering: ${counting.onSupplement}`;
}
