import { DecisionAsked } from '../department/material/decision-asked.tsx';
import { News } from '../department/material/news.tsx';
import { Business } from '../department/material/stated.tsx';
import { Changed, isToldWhy, type Noticed, Saved, TaskNotices } from '../department/task-notices.tsx';
import { UnsentTexts } from '../shared/draft/unsent.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { taskPages } from './seen.ts';
import { Specimen } from './specimen.tsx';
import { distinct } from './told.ts';

const texts = {
  title: { sv: 'Besked till handläggare', en: 'What officers are told' },
  unsent: { sv: 'Det här är inte skickat', en: 'This was not sent' },
};

/** A task of which nothing is to be told. */
const quiet: Noticed = {
  status: 'open',
  kind: 'review',
  breaches: [],
  gate: { open: true, waitingFor: [] },
  claimedByMe: false,
};

/** Everything that is told of a task beside what it holds. */
export function TaskAlerts() {
  const say = useSay();
  const pages = taskPages(useLanguage());
  const asked = pages.find(({ decisionAsked }) => decisionAsked);
  const gate = pages.map((page) => page.gate).find(({ open }) => !open);
  const colleagues = pages.find(({ status, claimedBy, claimedByMe }) => status === 'open' && claimedBy && !claimedByMe);
  const notices: readonly (readonly [string, Noticed])[] = [
    ...distinct(
      pages.flatMap(({ problem = '' }) => (isToldWhy(problem) ? [problem] : [])),
      (problem) => problem,
    ).map((problem) => [`problem/${problem}`, { ...quiet, problem }] as const),
    ...distinct(
      pages.flatMap(({ breaches }) => breaches),
      ({ basis }) => basis,
    ).map((breach) => [`breach/${breach.basis}`, { ...quiet, breaches: [breach] }] as const),
    ...(gate ? [['gate', { ...quiet, gate }] as const] : []),
    ...(colleagues?.claimedBy ? [['colleague', { ...quiet, claimedBy: colleagues.claimedBy }] as const] : []),
  ];
  const mailFails = pages.find(({ applicant }) => applicant?.mailFailsSince !== undefined);
  const sent = pages.find((page) => page.sent.some(({ text }) => text !== undefined));
  const history = pages.flatMap((page) => page.case.timeline);
  const opinion = pages.flatMap((page) => page.opinion ?? [])[0];
  return (
    <Section id="task-alerts" title={say(texts.title)}>
      <div className="specimens">
        {notices.map(([name, page]) => (
          <Specimen key={name} of="task-alert" name={name}>
            <TaskNotices page={page} />
          </Specimen>
        ))}
        <Specimen of="task-alert" name="Changed">
          <Changed news={history.slice(-2)} />
        </Specimen>
        <Specimen of="task-alert" name="Saved/open">
          <Saved status="open" />
        </Specimen>
        <Specimen of="task-alert" name="Saved/done">
          <Saved status="done" />
        </Specimen>
        {opinion && (
          <Specimen of="task-alert" name="UnsentTexts">
            <UnsentTexts title={say(texts.unsent)} kept={[opinion.text]} onForget={() => undefined} />
          </Specimen>
        )}
        {sent && (
          <Specimen of="task-alert" name="News">
            <News page={{ ...sent, newsSince: sent.sent[0]?.at ?? '' }} />
          </Specimen>
        )}
        {asked && (
          <Specimen of="task-alert" name="DecisionAsked">
            <DecisionAsked page={asked} />
          </Specimen>
        )}
        {mailFails && (
          <Specimen of="task-alert" name="Business">
            <Business page={mailFails} />
          </Specimen>
        )}
      </div>
    </Section>
  );
}
