import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, whatIsPlanned, writePlace } from '../guide/guide-address.ts';
import { type EasyPart, easyPlan } from './easy-plan.ts';
import { easyWords as words } from './easy-words.ts';
import { Lines } from './lines.tsx';
import type { EasyPermit } from './permit-easily.ts';

/** The plan in easy words: all of it open, in one column. The address holds the answers, so it leads back to the same plan. */
export function EasyPlanPage({ guide, place, plan }: { guide: GuideView; place: GuidePlace; plan: PlanAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const event = guide.events.find((e) => e.id === plan.event)?.name ?? '';
  const { about, parts, hardWords } = easyPlan(plan, event, place, language);
  const plain = `/${language}/guide${writePlace(place)}`;
  const isSent = [plan, ...(plan.others ?? [])].some((one) => one.permits.some((p) => p.elsewhere === undefined));
  return (
    <Page title={say(words.title)} municipality={{ id: plan.municipality, name: plan.municipalityName }}>
      <div className="easy">
        <Lines of={about} />
        {parts.map((part) => (
          <Part key={part.id} part={part} plain={plain} />
        ))}
        {isSent && (
          <section aria-labelledby="apply">
            <h2 id="apply">{say(words.apply)}</h2>
            <Lines of={[say(words.once), say(words.sent)]} />
            <p>
              <Link className="button go" href={`/${language}/apply${writePlace(whatIsPlanned(place))}`}>
                {say(aimTexts[plan.aim].all)}
              </Link>
            </p>
          </section>
        )}
        <Help of={plan.coordinator} />
        {hardWords.length > 0 && (
          <section aria-labelledby="hard">
            <h2 id="hard">{say(words.hard)}</h2>
            <dl>
              {hardWords.map(({ word, means }) => (
                <div key={word}>
                  <dt>{word}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <p>
          <Link href={plain}>{say(words.plain)}</Link>
        </p>
      </div>
    </Page>
  );
}

function Part({ part: { id, title, sentences, permits, href }, plain }: { part: EasyPart; plain: string }) {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Lines of={sentences} />
      {href !== undefined && (
        <p>
          <a href={href.startsWith('#') ? `${plain}${href}` : href}>{say(id === 'first' ? words.how : words.plain)}</a>
        </p>
      )}
      {permits.map((permit) => (
        <Permit key={permit.id} permit={permit} />
      ))}
    </section>
  );
}

function Permit({ permit: { name, sentences, href } }: { permit: EasyPermit }) {
  const say = useSay();
  return (
    <article>
      <h3>{name}</h3>
      <Lines of={sentences} />
      {href !== undefined && (
        <p>
          <a href={href}>
            {say(words.how)}
            <span className="unseen">: {name}</span>
          </a>
        </p>
      )}
    </article>
  );
}

/** Whom to ask, and how. */
function Help({ of: { name, mailbox, reach } }: { of: PlanAnswer['coordinator'] }) {
  const say = useSay();
  return (
    <section aria-labelledby="help">
      <h2 id="help">{say(words.help)}</h2>
      <Lines of={[say(words.ask, { name: inSentence(name) }), ...(reach === '' ? [] : [reach])]} />
      {mailbox !== '' && (
        <p>
          <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </p>
      )}
    </section>
  );
}
