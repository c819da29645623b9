import { type ComponentType, createElement, lazy } from 'react';
import type { Given } from './given.ts';

/** What the script of a page has. */
interface PageModule<P> {
  readonly default: ComponentType<P>;
  /** Fetches what the page shows first, so that it takes the place of what was written of it in one moment. */
  readonly ahead?: (given: Given) => Promise<void>;
}

/** A page that is fetched when it is opened, or before. */
export type PageOfItsOwn<P> = ComponentType<P> & { readonly fetched: () => Promise<PageModule<P>> };

/**
 * A page of its own script. Once that is there the page is shown in the same moment, so that one that was written as HTML
 * beforehand is taken over without a gap.
 *
 * @param load fetches its module; a fetch that failed is made again
 */
export function pageOfItsOwn<P extends object>(load: () => Promise<PageModule<P>>): PageOfItsOwn<P> {
  let there: ComponentType<P> | undefined;
  const fetched = async () => {
    const module = await load();
    there = module.default;
    return module;
  };
  const Awaited = lazy(fetched) as unknown as ComponentType<P>;
  return Object.assign((props: P) => createElement(there ?? Awaited, props), { fetched });
}
