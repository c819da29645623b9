import type { GuideView } from '#domain/api/answers/guide.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';

const texts = { help: { sv: 'Behöver ni hjälp? Fråga företagslotsen', en: 'Need help? Ask the business coordinator' } };

/** Whom to ask in each municipality, before one is chosen. */
export function Coordinators({ guide }: { guide: Pick<GuideView, 'municipalities'> }) {
  const say = useSay();
  return (
    <Fold label={say(texts.help)}>
      <ul>
        {guide.municipalities.map(({ id, name, coordinator }) => (
          <li key={id}>
            {name}: {coordinator.page === '' ? coordinator.name : <a href={coordinator.page}>{coordinator.name}</a>}
            {coordinator.mailbox !== '' && (
              <>
                , <a href={`mailto:${coordinator.mailbox}`}>{coordinator.mailbox}</a>
              </>
            )}
            . {coordinator.reach}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
