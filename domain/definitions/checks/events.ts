import type { Catalogue } from '../catalogue.ts';

/** What an event says of itself that nobody could answer: a number where a yes is asked for, an option that is not there. */
export function impossibleFacts(catalogue: Catalogue): string[] {
  return Object.values(catalogue.events).flatMap((event) => {
    const where = `event ${event.id}`;
    return [
      ...Object.entries(event.given).flatMap(([id, answer]) => {
        const type = catalogue.questions[id]?.type ?? { kind: 'yes-no' };
        if (type.kind === 'several') return [`${where} gives ${id}, which is a list: give what is ticked in it`];
        if (type.kind === 'yes-no')
          return typeof answer === 'boolean' ? [] : [`${where} gives ${id} as ${answer}: write true or false`];
        if (type.kind === 'number')
          return typeof answer === 'number' && answer >= type.min && answer <= type.max
            ? []
            : [`${where} gives ${id} as ${answer}: write a number from ${type.min} to ${type.max}`];
        return typeof answer === 'string' && Object.hasOwn(type.options, answer)
          ? []
          : [`${where} gives ${id} as ${answer}: write one of ${Object.keys(type.options).join(', ')}`];
      }),
      ...(event.about ?? []).flatMap((id) => {
        const kind = catalogue.questions[id]?.type.kind ?? 'yes-no';
        return kind === 'yes-no' ? [] : [`${where} is about ${id}, which is a ${kind}: name what is yes or no`];
      }),
      ...(event.about ?? []).flatMap((id) =>
        Object.hasOwn(event.given, id) ? [`${where} is about ${id} and gives it too: take one of them away`] : [],
      ),
    ];
  });
}
