import { taskKinds } from '#domain/case/facts.ts';
import { type View, views, wantedStates } from '#domain/case/inbox-views.ts';

/** What of an inbox is looked at, as the page's address says it. `week`: what falls due before next Monday. */
export interface Looked {
  readonly inbox?: string;
  readonly view: View;
  readonly state?: (typeof wantedStates)[number];
  readonly kind?: (typeof taskKinds)[number];
  readonly permit?: string;
  readonly municipality?: string;
  readonly week?: true;
}

const oneOf = <T extends string>(of: readonly T[], value: string | null): T | undefined =>
  of.find((one) => one === value);

/** @param search the address after the question mark. What says nothing we know is left aside */
export function lookedAt(search: string): Looked {
  const said = new URLSearchParams(search);
  const [inbox, permit, municipality] = [said.get('inbox'), said.get('permit'), said.get('municipality')];
  const state = oneOf(wantedStates, said.get('state'));
  const kind = oneOf(taskKinds, said.get('kind'));
  return {
    view: oneOf(views, said.get('view')) ?? 'all',
    ...(inbox !== null && { inbox }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(permit !== null && { permit }),
    ...(municipality !== null && { municipality }),
    ...(said.get('week') === 'this' && { week: true as const }),
  };
}

/** The address after the question mark; nothing for what is looked at first. */
export function searchOf({ view, week, ...rest }: Looked): string {
  const said = new URLSearchParams({
    ...(view !== 'all' && { view }),
    ...rest,
    ...(week && { week: 'this' }),
  });
  said.sort();
  return said.toString();
}

/** The same with something else: what is undefined goes. */
export function withOther(looked: Looked, other: { readonly [K in keyof Looked]?: Looked[K] | undefined }): Looked {
  const all = Object.entries({ ...looked, ...other }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Looked;
}
