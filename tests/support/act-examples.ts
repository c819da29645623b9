import type { AnyAct } from '#domain/acts/define.ts';
import type { Example } from '#domain/acts/example.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../domain/acts/*/examples.ts', { eager: true });

/** The examples of an act: the file of that name in its folder. */
export const examplesOf = ({ name }: AnyAct): readonly Example[] =>
  modules[`../../domain/acts/${name}/examples.ts`]?.examples ?? [];
