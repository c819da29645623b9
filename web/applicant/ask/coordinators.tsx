import type { GuideView } from '#domain/api/answers/guide.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';

type Municipalities = Pick<GuideView, 'municipalities'>;

const texts = {
  help: { sv: 'Behöver ni hjälp? Fråga företagslotsen', en: 'Need help? Ask the business coordinator' },
  ask: { sv: 'Fråga företagslotsen', en: 'Ask the business coordinator' },
};

/** Whom to ask in each municipality, before one is chosen. */
export function Coordinators({ guide }: { guide: Municipalities }) {
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

/** The same for the end of a page: a link for each municipality. */
export function Contacts({ guide }: { guide: Municipalities }) {
  const say = useSay();
  return (
    <>
      <strong>{say(texts.ask)}</strong>
      {guide.municipalities.map(({ id, name, coordinator }) => (
        <a key={id} href={coordinator.mailbox === '' ? coordinator.page : `mailto:${coordinator.mailbox}`}>
          {name}
        </a>
      ))}
    </>
  );
}
