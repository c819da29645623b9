import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { openingTooEarly } from '#domain/plan/opening-days.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { Later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';
import { AskCoordinator } from '../ask/ask-coordinator.tsx';
import { Given } from '../guide/given.tsx';
import type { GuidePlace } from '../guide/guide-address.ts';
import type { Step } from '../guide/steps.ts';
import { Compare } from './compare.tsx';
import { FirstSaid, FirstScreen } from './first-screen.tsx';
import { Keep } from './keep.tsx';
import { Obstacles } from './obstacles.tsx';
import { OnPaper } from './on-paper.tsx';
import { Others } from './others.tsx';
import { partsOf } from './parts.ts';
import { PermitLines } from './permit-lines.tsx';
import { Reminders } from './reminders.tsx';
import { whatIsSaid } from './said.ts';
import { Self } from './self.tsx';
import { Time } from './time.tsx';
import { Uncertain } from './uncertain.tsx';
import { Wish } from './wish.tsx';
import '../../shared/forms.css';
import './plan.css';

const texts = {
  title: { sv: 'Er plan', en: 'Your plan' },
  where: { sv: 'i {base}', en: 'in {base}' },
  order: { sv: 'Tillstånd och anmälningar', en: 'Permits and notifications' },
  unsure: {
    sv: 'Stämmer det inte med det ni ska göra? Fråga företagslotsen innan ni börjar.',
    en: 'Does this not match what you plan to do? Ask the business coordinator before you start.',
  },
};

/** The plan that follows from the answers: understood on its first screen, and all of it a tap away. */
export default function PlanPage({
  guide,
  place,
  plan: whole,
  steps,
}: {
  guide: GuideView;
  place: GuidePlace;
  plan: PlanAnswer;
  steps: readonly Step[];
}) {
  const say = useSay();
  const plan = whatIsSaid(whole);
  const aim = aimTexts[plan.aim];
  const { awaited, apart, own } = partsOf(plan);
  const empty = plan.permits.length === 0;
  /** Ends a heading of what is of the base alone, when there are others. */
  const where = plan.others === undefined ? '' : ` ${say(texts.where, { base: plan.municipalityName })}`;
  const reminders = plan.reminders.length > 0 && (
    <Later>
      <Reminders plan={plan} place={place} />
    </Later>
  );
  return (
    <Page
      title={say(texts.title)}
      municipality={{ id: plan.municipality, name: plan.municipalityName }}
      first={<FirstSaid guide={guide} place={place} plan={plan} />}
    >
      <FirstScreen place={place} plan={plan} />
      <Obstacles of={plan.obstacles.filter((o) => o.id !== openingTooEarly)} />
      {empty && plan.aim !== 'close' && <p>{say(texts.unsure)}</p>}
      {(!empty || plan.aim === 'close') && (
        <Later>
          <Time plan={plan} where={where}>
            <Wish place={place} plan={plan} />
            <Obstacles of={plan.obstacles.filter((o) => o.id === openingTooEarly)} />
          </Time>
        </Later>
      )}
      {awaited.length > 0 && (
        <Section id="order" title={`${say(texts.order)}${where}`}>
          <Later>
            <PermitLines permits={awaited} plan={plan} />
          </Later>
        </Section>
      )}
      {apart.length > 0 && (
        <Section id="apart" title={`${say(aim.apart)}${where}`}>
          <Later>
            <PermitLines permits={apart} plan={plan} />
          </Later>
        </Section>
      )}
      {own.length > 0 && (
        <Later>
          <Self permits={own} plan={plan} place={place} />
        </Later>
      )}
      <Others guide={guide} place={place} plan={plan} />
      {plan.aim === 'close' && reminders}
      <Uncertain plan={whole} />
      {!empty && <Compare guide={guide} place={place} plan={plan} />}
      {plan.aim !== 'close' && reminders}
      <Later>
        <Given steps={steps} here={place} />
      </Later>
      <Later>
        <Keep plan={plan} place={place} />
      </Later>
      <AskCoordinator guide={guide} place={place} plan={plan} />
      <Later>
        <OnPaper plan={plan} />
      </Later>
    </Page>
  );
}
