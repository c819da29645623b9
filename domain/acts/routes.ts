import { acts, type EveryAct } from './all.ts';
import { type ActFunction, functionOf } from './doers.ts';

type FunctionOf<A extends EveryAct> = 'owner' extends A['by'][number]
  ? 'cases'
  : 'consulted' extends A['by'][number]
    ? 'cases'
    : 'workbench';

/** A call that an act answers to, as the gateway names it. */
export type ActCallOf<F extends ActFunction> = CallOf<EveryAct, F>;
type CallOf<A extends EveryAct, F extends ActFunction> = A extends EveryAct
  ? FunctionOf<A> extends F
    ? `POST ${A['path']}`
    : never
  : never;
export type ActCall = ActCallOf<ActFunction>;

interface ActRoute<Path extends string, F extends ActFunction> {
  readonly method: 'POST';
  readonly path: Path;
  readonly function: F;
}
type RoutesOf<A extends readonly EveryAct[]> = { readonly [K in keyof A]: ActRoute<A[K]['path'], FunctionOf<A[K]>> };

/** The calls of the acts, as rows of the API. What is built has them written out (`lib/build/written-out.ts`). */
export const actRoutes = acts.map((act) => ({
  method: 'POST',
  path: act.path,
  function: functionOf(act),
})) as unknown as RoutesOf<typeof acts>;
