import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { useOrigin } from '../../shared/given.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { questionTo } from '../ask/ask-coordinator.tsx';
import { questionLink } from '../ask/question-mail.ts';
import type { GuidePlace } from '../guide/guide-address.ts';
import { DaysSaid } from './days-said.tsx';
import { Obstacles } from './obstacles.tsx';
import { PermitLines } from './permit-lines.tsx';
import { whatIsSaid } from './said.ts';

const texts = {
  title: { sv: 'Också i {municipality}', en: 'Also in {municipality}' },
  once: {
    sv: 'Det här gör ni bara en gång, och det står i planen för {base}: {names}.',
    en: 'You do this only once, and it is in the plan for {base}: {names}.',
  },
  nothing: {
    sv: 'Här behöver ni inte söka eller anmäla något mer.',
    en: 'There is nothing more to apply for or report here.',
  },
  mail: { sv: 'Skriv ett mejl till {coordinator}', en: 'Write an email to {coordinator}' },
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
      {base.permits.length > 0 && <DaysSaid plan={plan} base={base} />}
      <Obstacles of={obstacles} />
      {plan.permits.length === 0 && <p>{say(texts.nothing)}</p>}
      {plan.permits.length > 0 && <PermitLines permits={plan.permits} plan={plan} beside />}
      {once.length > 0 && <p>{say(texts.once, { base: base.municipalityName, names })}</p>}
      <p>
        <a href={coordinator.page}>{coordinator.name}</a>. {coordinator.reach}{' '}
        {known && coordinator.mailbox !== '' && (
          <a href={questionLink(questionTo(known, guide, place, base, language, origin), language)}>
            {say(texts.mail, { coordinator: inSentence(coordinator.name) })}
          </a>
        )}
      </p>
    </Section>
  );
}
