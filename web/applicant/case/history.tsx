import type { CasePage } from '#domain/api/answers/case.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { History } from '../../shared/history.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  all: { sv: 'Allt som hänt ({n})', en: 'Everything that has happened ({n})' },
};

/** All that has happened, behind a tap. */
export function FoldedHistory({ page: { timeline, today } }: { page: CasePage }) {
  const say = useSay();
  return (
    <Fold label={say(texts.all, { n: timeline.length })}>
      <History timeline={timeline} today={today} />
    </Fold>
  );
}
