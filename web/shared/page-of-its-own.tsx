import { type ComponentType, createElement, lazy } from 'react';

/** A page that is fetched when it is opened, or before. */
export type PageOfItsOwn<P> = ComponentType<P> & { readonly fetched: () => Promise<unknown> };

/**
 * A page of its own script. Once that is there the page is shown in the same moment, so that one that was written as HTML
 * beforehand is taken over without a gap.
 *
 * @param load fetches its module; a fetch that failed is made again
 */
export function pageOfItsOwn<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): PageOfItsOwn<P> {
  let there: ComponentType<P> | undefined;
  const fetched = async () => {
    const module = await load();
    there = module.default;
    return module;
  };
  const Awaited = lazy(fetched) as unknown as ComponentType<P>;
  return Object.assign((props: P) => createElement(there ?? Awaited, props), { fetched });
}
