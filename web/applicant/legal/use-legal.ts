import type { GuideView } from '#domain/api/answers/guide.ts';
import { useGiven } from '../../shared/given.ts';
import { guideIn } from '../../shared/guide-there.ts';
import { useLanguage } from '../../shared/text.ts';
import { type Loaded, useLoad } from '../../shared/use-load.ts';

/** What the municipalities say by law, those that only have cases too. A page that was written beforehand has it. */
export function useLegal(): Loaded<Pick<GuideView, 'municipalities'>> {
  const language = useLanguage();
  const given = useGiven();
  const { value, ...loaded } = useLoad(() => guideIn(language), [language], given?.guide);
  return {
    ...loaded,
    ...(value && { value: { municipalities: [...value.municipalities, ...(value.leftOut ?? [])] } }),
  };
}
