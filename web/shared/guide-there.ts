import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Language } from '#domain/definitions/text.ts';
import { call } from './api.ts';

const fetched = new Map<Language, Promise<GuideView>>();

/** The guide, which does not change while a page is open. A failed fetch is tried again. @throws ApiProblem */
export function guideIn(language: Language): Promise<GuideView> {
  const known = fetched.get(language);
  if (known) return known;
  const guide = call('GET /api/guide', { language });
  fetched.set(language, guide);
  guide.catch(() => fetched.delete(language));
  return guide;
}
