import { taskOf } from '#domain/case/view.ts';
import { consultedCase } from '../http/access/consulted.ts';
import { Problem } from '../http/problem.ts';
import { always, type Find, situation } from './find.ts';
import { findByOwner } from './find-by-owner.ts';

/** The case of whoever holds a link: its owner, or a body outside the catalogue that was asked something. */
export const findByLink: Find = async (act, event) => {
  if (act.by.includes('owner')) return findByOwner(act, event);
  const { stored, view, asked } = await consultedCase(event);
  const task = taskOf(view, asked.by);
  if (!task) throw new Problem('not-found');
  const by = { kind: 'consulted', name: asked.to.name } as const;
  return { stored, at: { ...situation(stored, view, by, event), task }, requireChangeable: always, count: always };
};
