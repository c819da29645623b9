import type { Catalogue } from '../definitions/catalogue.ts';
import type { EventDefinition } from '../definitions/event.ts';
import { permitsOfEvent } from '../plan/reach.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const looks = {
  filing: 'color="#b23b1e"',
  decision: 'color="#12483c"',
  start: 'color="#6b6b6b"',
} as const;

/**
 * An event's permits and what waits for what, in Graphviz's language. Red holds back the filing, green the decision, grey the
 * start; what is only advisable is dashed.
 */
export function eventGraph(catalogue: Catalogue, event: EventDefinition): string {
  const permits = permitsOfEvent(catalogue, event);
  const ids = new Set(permits.map((p) => p.id));
  const nodes = permits.map((p) => {
    const look =
      p.elsewhere === undefined ? 'style=filled fillcolor="#e3efe8"' : 'style="filled,dashed" fillcolor="#fffdf8"';
    return `  ${quoted(p.id)} [label=${quoted(p.name.sv)} ${look}]`;
  });
  const edges = permits.flatMap((p) =>
    (p.after ?? [])
      .filter((a) => ids.has(a.permit))
      .map(
        (a) =>
          `  ${quoted(a.permit)} -> ${quoted(p.id)} [${looks[a.gate]}${a.strength === 'advisable' ? ' style=dashed' : ''}]`,
      ),
  );
  return [
    'digraph {',
    '  rankdir=LR; bgcolor=transparent;',
    '  node [shape=box fontname="Arial" fontsize=11 margin="0.25,0.1" color="#12483c"]; edge [arrowsize=0.7];',
    ...nodes,
    ...edges,
    '}',
  ].join('\n');
}
