import { takesKey } from './again.ts';
import { acts } from './all.ts';
import type { AnyAct } from './define.ts';

type EveryAct = (typeof acts)[number];

/** What a page must know of an act to draw its form and to send it. Nothing in it is run: the rules stay with the API. */
export interface ActFormData<A extends Pick<AnyAct, 'name' | 'path' | 'words'> = AnyAct> {
  readonly name: A['name'];
  readonly path: A['path'];
  readonly words: Pick<A['words'], 'title' | 'button' | 'fields'>;
  /** The fields that may be left empty. */
  readonly optional: readonly string[];
  /** Whether it ends its task: what the page is for. */
  readonly endsTask: boolean;
  /** Whether what is said with it has a key, by which it is known when it is sent again. */
  readonly takesKey?: true;
}

/** The forms of all acts, by their names. */
export type ActForms = { readonly [A in EveryAct as A['name']]: ActFormData<A> };

export function formOf<A extends AnyAct>(act: A): ActFormData<A> {
  const { name, path, words, input, effects } = act;
  const fields = Object.entries(
    (input?.shape ?? {}) as Readonly<Record<string, { safeParse(value: unknown): object }>>,
  );
  return {
    name,
    path,
    words: { title: words.title, button: words.button, fields: words.fields },
    optional: fields.flatMap(([field, schema]) =>
      (schema.safeParse(undefined) as { readonly success: boolean }).success ? [field] : [],
    ),
    endsTask: Object.values(effects as Readonly<Record<string, readonly string[]>>).some((those) =>
      those.includes('ends-task'),
    ),
    ...(takesKey(act) && { takesKey: true }),
  };
}

export const actForms = (): ActForms =>
  Object.fromEntries((acts as readonly AnyAct[]).map((act) => [act.name, formOf(act)])) as unknown as ActForms;
