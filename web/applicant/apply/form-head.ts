import type { GuideView } from '#domain/api/answers/guide.ts';
import { listOf } from '#domain/definitions/text.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { Basis } from './basis.ts';

const texts = {
  title: { sv: 'Er ansökan', en: 'Your application' },
  lead: {
    sv: '{event} i {places}. Fyll i delarna i vilken ordning ni vill, och varje uppgift en gång.',
    en: '{event} in {places}. Fill in the parts in any order, and each thing once.',
  },
};

/** What the form is made for, as much as its head says. */
export interface FormSubject extends Pick<Basis, 'also' | 'event'> {
  readonly plan: Pick<Basis['plan'], 'municipalityName'>;
  readonly guide: Pick<GuideView, 'municipalities' | 'events'>;
}

/** What stands above the list of the form. */
export function useFormHead({ also = [], event, plan, guide }: FormSubject): {
  readonly title: string;
  readonly lead: string;
} {
  const say = useSay();
  const language = useLanguage();
  const others = also.flatMap((id) => guide.municipalities.find((m) => m.id === id)?.name ?? []);
  const places = listOf([plan.municipalityName, ...others], language);
  const name = guide.events.find(({ id }) => id === event)?.name ?? '';
  return { title: say(texts.title), lead: say(texts.lead, { event: name, places }) };
}
