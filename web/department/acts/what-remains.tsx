import type { FieldWords } from '#domain/acts/define.ts';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { ApiProblem } from '../../shared/api.ts';
import { WrongSummary } from '../../shared/face/field.tsx';
import { fieldSays } from '../../shared/form-problem.tsx';
import { goToField } from '../../shared/go-to-field.ts';
import { useSay } from '../../shared/text.ts';
import { fieldId } from './form.ts';

const texts = {
  title: { sv: 'Det här behöver rättas', en: 'This needs to be mended' },
};

/** The field of an act that a problem is about: `/conditions/0` is about the conditions. */
const fieldIn = (pointer: string): string => pointer.split('/')[1] ?? '';

/** An act that was tried, and in which of its forms on the page. */
export interface Tried {
  readonly doing: ActFormData;
  readonly place: string;
}

/** What is wrong with each field of the act that was tried, by act, field and form. */
export const wrongIn =
  (problem: Pick<ApiProblem, 'errors'> | undefined, tried: Tried | undefined) =>
  (act: string, field: string, place = ''): string | undefined => {
    if (tried?.doing.name !== act || tried.place !== place) return undefined;
    const messages = (problem?.errors ?? []).filter((e) => fieldIn(e.pointer) === field).map((e) => e.message);
    return messages.length > 0 ? messages.join(' ') : undefined;
  };

/** What must be mended in the form that was sent, each under what its field is called, with the way there. */
export function WhatRemains({
  problem,
  tried,
}: {
  problem: Pick<ApiProblem, 'errors'> | undefined;
  tried: Tried | undefined;
}) {
  const say = useSay();
  if (!problem || problem.errors.length === 0 || !tried) return null;
  const { doing, place } = tried;
  const fields = doing.words.fields as Readonly<Record<string, FieldWords>>;
  const wrong = problem.errors.map(({ pointer, message }) => {
    const name = fieldIn(pointer);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return {
      href: `#${place}${fieldId(doing.name, name)}`,
      message: field ? fieldSays(say(field.label), message) : message,
    };
  });
  return <WrongSummary title={say(texts.title)} wrong={wrong} onGo={(href) => goToField(href.slice(1))} />;
}
