import type { FieldWords } from '#domain/acts/define.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { ApiProblem } from '../../shared/api.ts';
import { WrongSummary } from '../../shared/face/field.tsx';
import { useSay } from '../../shared/text.ts';
import { fieldId } from './form.ts';

const texts = {
  title: { sv: 'Det här behöver rättas', en: 'This needs to be mended' },
};

/** The field of an act that a problem is about: `/conditions/0` is about the conditions. */
const fieldIn = (pointer: string): string => pointer.split('/')[1] ?? '';

/** What is wrong with each field of the act that was tried, by act and field. */
export const wrongIn =
  (problem: Pick<ApiProblem, 'errors'> | undefined, tried: Pick<ActFormData, 'name'> | undefined) =>
  (act: string, field: string): string | undefined => {
    if (tried?.name !== act) return undefined;
    const messages = (problem?.errors ?? []).filter((e) => fieldIn(e.pointer) === field).map((e) => e.message);
    return messages.length > 0 ? messages.join(' ') : undefined;
  };

/** What must be mended in the form that was sent, each under what its field is called, with the way there. */
export function WhatRemains({
  problem,
  doing,
}: {
  problem: Pick<ApiProblem, 'errors'> | undefined;
  doing: ActFormData | undefined;
}) {
  const say = useSay();
  if (!problem || problem.errors.length === 0 || !doing) return null;
  const fields = doing.words.fields as Readonly<Record<string, FieldWords>>;
  const wrong = problem.errors.map(({ pointer, message }) => {
    const name = fieldIn(pointer);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return { href: `#${fieldId(doing.name, name)}`, message: field ? `${say(field.label)}: ${message}` : message };
  });
  const go = (href: string) => {
    const place = document.getElementById(href.slice(1));
    place?.scrollIntoView({ block: 'center' });
    place?.focus();
  };
  return <WrongSummary title={say(texts.title)} wrong={wrong} onGo={go} />;
}
