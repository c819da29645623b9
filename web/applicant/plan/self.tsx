import type { PlanView } from '#domain/api/answers/plan.ts';
import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { DoneDay } from './permit-lines.tsx';
import { PermitMore } from './permit-more.tsx';
import { TickList } from './to-tick.tsx';

const texts = {
  title: { sv: 'Det här lämnar ni in själva', en: 'You hand these in yourselves' },
  more: { sv: 'Hur och varför', en: 'How and why' },
};

/** What the owner hands in elsewhere, each with a box to tick. */
export function Self({
  permits,
  plan,
  place,
}: {
  permits: readonly PlanPermitView[];
  plan: PlanView;
  place: GuidePlace;
}) {
  const say = useSay();
  if (permits.length === 0) return null;
  return (
    <Section id="self" title={say(texts.title)}>
      <TickList
        place={place}
        toTick={permits.map((permit) => ({
          id: permit.id,
          name: permit.name,
          day: <DoneDay permit={permit} plan={plan} />,
          sub: permit.departmentName,
          more: (
            <Fold
              quiet
              label={
                <>
                  {say(texts.more)}
                  <span className="unseen">: {permit.name}</span>
                </>
              }
            >
              <PermitMore permit={permit} plan={plan} />
            </Fold>
          ),
        }))}
      />
    </Section>
  );
}
