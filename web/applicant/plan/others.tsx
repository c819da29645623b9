import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { useOrigin } from '../../shared/given.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { questionTo } from '../ask/ask-coordinator.tsx';
import { questionLink } from '../ask/question-mail.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { Days } from './days.tsx';
import { Obstacles } from './obstacles.tsx';
import { PlanPermit } from './plan-permit.tsx';
import { whatIsSaid } from './unsaid.tsx';

const texts = {
  title: { sv: 'Också i {municipality}', en: 'Also in {municipality}' },
  once: {
    sv: 'Det här gör ni bara en gång, och det står i planen för {base}: {names}.',
    en: 'You do this only once, and it stands in the plan for {base}: {names}.',
  },
  nothing: {
    sv: 'Här behöver ni inte söka eller anmäla något mer.',
    en: 'There is nothing more to apply for or notify here.',
  },
  ask: { sv: 'Fråga {coordinator}', en: 'Ask {coordinator}' },
  mail: { sv: 'Skriv ett mejl till {coordinator}', en: 'Write an e-mail to {coordinator}' },
};

/** What applies in each of the other municipalities: its own bodies, days and coordinator. What is the same stands in the plan of the base. */
export function Others({ guide, place, plan }: { guide: GuideView; place: GuidePlace; plan: PlanAnswer }) {
  return plan.others?.map((other) => (
    <Other key={other.municipality} guide={guide} place={place} base={plan} plan={other} />
  ));
}

function Other({
  guide,
  place,
  base,
  plan: whole,
}: {
  guide: GuideView;
  place: GuidePlace;
  base: PlanView;
  plan: PlanView;
}) {
  const say = useSay();
  const language = useLanguage();
  const plan = whatIsSaid(whole);
  const aim = aimTexts[plan.aim];
  const { municipalityName: municipality, coordinator } = plan;
  const once = base.permits.filter((p) => !plan.permits.some((own) => own.id === p.id));
  const names = listOf(
    once.map((p) => inSentence(p.name)),
    language,
  );
  // The same as in the base is said there.
  const obstacles = plan.obstacles.filter((o) => !base.obstacles.some((same) => same.text === o.text));
  const origin = useOrigin();
  const known = guide.municipalities.find((m) => m.id === plan.municipality);
  return (
    <Section id={`also-${plan.municipality}`} title={say(texts.title, { municipality })} className="beside">
      {base.permits.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {say(aim.days)}
          </Heading>
          <Days plan={plan} base={base} />
        </>
      )}
      <Obstacles of={obstacles} />
      {plan.permits.length === 0 && <Paragraph>{say(texts.nothing)}</Paragraph>}
      {once.length > 0 && <Paragraph>{say(texts.once, { base: base.municipalityName, names })}</Paragraph>}
      {plan.permits.length > 0 && (
        <ol className="permits">
          {plan.permits.map((permit) => (
            <PlanPermit key={permit.id} permit={permit} plan={plan} beside={municipality} />
          ))}
        </ol>
      )}
      <Heading level={3} data-size="xs">
        {say(texts.ask, { coordinator: inSentence(coordinator.name) })}
      </Heading>
      <Paragraph>
        <a href={coordinator.page}>{coordinator.name}</a>. {coordinator.reach}
      </Paragraph>
      {known && coordinator.mailbox !== '' && (
        <p className="actions">
          <a href={questionLink(questionTo(known, guide, place, base, language, origin), language)}>
            {say(texts.mail, { coordinator: inSentence(coordinator.name) })}
          </a>
        </p>
      )}
    </Section>
  );
}
