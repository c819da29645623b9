import type { Fact } from '#domain/case/facts.ts';
import type { StoredPermit } from '#domain/case/stored-plan.ts';
import type { Gate } from '#domain/definitions/permit.ts';
import type { FactBook } from './facts.ts';

/**
 * The facts of a case in which a prerequisite holds back something else than it does in the catalogue: an order of which the law
 * has no example just now, and which the rules must follow all the same.
 */
export function withGate(book: FactBook, permit: string, prerequisite: string, gate: Gate): FactBook {
  const changed = book.facts.flatMap((fact): Fact[] => {
    if (gate === 'filing' && fact.type === 'task-opened' && fact.permit === permit) return [];
    if (fact.type !== 'case-submitted') return [fact];
    const permits = fact.plan.permits.map((p): StoredPermit => {
      if (p.id !== permit) return p;
      const after = p.after.map((a) => (a.permit === prerequisite ? { ...a, gate } : a));
      return { ...p, after, ...(gate === 'filing' && { clock: { ...p.clock, starts: 'gate-open' } }) };
    });
    return [{ ...fact, plan: { ...fact.plan, permits } }];
  });
  book.facts.splice(0, book.facts.length, ...changed);
  return book;
}
