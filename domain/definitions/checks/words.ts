import { type ReminderPart, reminderParts } from '../advice.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Aim, eventGroups } from '../event.ts';
import type { DepartmentDefinition } from '../organisation.ts';
import { outcomes } from '../outcome.ts';
import {
  type Appeal,
  bases,
  type ClockStart,
  gates,
  type PermitKind,
  type Strength,
  type SupplementRule,
} from '../permit.ts';
import { proofs } from '../source.ts';

/** Every word of a kind: the compiler sees that none is left out. */
const wordsOf = <W extends string>(words: Readonly<Record<W, true>>): readonly string[] => Object.keys(words);

const kinds = wordsOf<PermitKind>({ permit: true, notification: true, registration: true, opinion: true });
const strengths = wordsOf<Strength>({ hard: true, advisable: true });
const aims = wordsOf<Aim>({ open: true, change: true, build: true, hold: true, close: true });
const levels = wordsOf<DepartmentDefinition['level']>({
  municipal: true,
  'municipal-company': true,
  'joint-authority': true,
  state: true,
});
const starts = wordsOf<ClockStart>({ received: true, complete: true, 'gate-open': true });
const supplements = wordsOf<SupplementRule>({
  restart: true,
  'restart-if-asked-within-three-weeks': true,
  'runs-on': true,
});
const courts = wordsOf<Appeal['to']>({
  'county-board': true,
  'administrative-court': true,
  'environment-court': true,
  'environment-court-of-appeal': true,
  'tax-agency': true,
  'not-appealable': true,
  'no-decision': true,
});

/** Words that nothing knows: the compiler refuses them too, where a definition is written in TypeScript. */
export function unknownWords(catalogue: Catalogue): string[] {
  const oneOf = (where: string, name: string, word: string, known: readonly string[]): string[] =>
    known.includes(word) ? [] : [`${where}: its ${name} “${word}” is none: write ${known.join(', ')}`];
  return [
    ...Object.values(catalogue.permits).flatMap((p) => [
      ...oneOf(`permit ${p.id}`, 'kind', p.kind, kinds),
      ...oneOf(`permit ${p.id}, clock`, 'basis', p.clock.basis, bases),
      ...oneOf(`permit ${p.id}, clock`, 'start', p.clock.counting.starts, starts),
      ...oneOf(`permit ${p.id}, clock`, 'rule of supplements', p.clock.counting.onSupplement, supplements),
      ...oneOf(`permit ${p.id}, law`, 'proof', p.law.source.proof, proofs),
      ...oneOf(`permit ${p.id}, appeal`, 'body', p.appeal.to, courts),
      ...Object.keys(p.outcomes ?? {}).flatMap((outcome) => oneOf(`permit ${p.id}`, 'outcome', outcome, outcomes)),
      ...(p.after ?? []).flatMap((a) => [
        ...oneOf(`permit ${p.id}, prerequisite ${a.permit}`, 'gate', a.gate, gates),
        ...oneOf(`permit ${p.id}, prerequisite ${a.permit}`, 'strength', a.strength, strengths),
      ]),
      ...(p.referrals ?? []).flatMap((r) =>
        oneOf(`permit ${p.id}, referral to ${r.to}`, 'strength', r.strength, ['required', 'customary']),
      ),
    ]),
    ...Object.values(catalogue.events).flatMap((e) => [
      ...oneOf(`event ${e.id}`, 'group', e.group, eventGroups),
      ...oneOf(`event ${e.id}`, 'aim', e.aim, aims),
    ]),
    ...Object.values(catalogue.departments).flatMap((d) => oneOf(`department ${d.id}`, 'level', d.level, levels)),
    ...catalogue.reminders.flatMap((r) =>
      oneOf(`reminder ${r.id}`, 'part', r.part satisfies ReminderPart, reminderParts),
    ),
  ];
}
