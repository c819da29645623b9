import { Alert, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ActFormData } from '#domain/acts/forms.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import type { FollowUpProblem } from '#domain/case/facts.ts';
import type { Basis } from '#domain/definitions/permit.ts';
import { listOf, type Text } from '#domain/definitions/text.ts';
import { dayInWords, momentInWords } from '#domain/words/dates.ts';
import { LineText } from '../shared/line-text.tsx';
import { useLanguage, useSay } from '../shared/text.ts';

const texts = {
  due: {
    law: { sv: 'Enligt lag senast {day}', en: 'By law no later than {day}' },
    goal: { sv: 'Mål: senast {day}', en: 'Goal: by {day}' },
    estimate: { sv: 'Uppskattat: omkring {day}', en: 'Estimate: around {day}' },
  },
  done: { sv: 'Uppgiften är avslutad.', en: 'The task is finished.' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  savedAct: { sv: 'Sparat. Gjort: {what}.', en: 'Saved. Done: {what}.' },
  breach: {
    law: { sv: 'Lagens sista dag, {day}, har passerat.', en: 'The last day by law, {day}, has passed.' },
    goal: { sv: 'Målet, {day}, har passerat.', en: 'The goal, {day}, has passed.' },
    estimate: { sv: 'Den dag vi räknade med, {day}, har passerat.', en: 'The day we expected, {day}, has passed.' },
  },
  colleague: {
    sv: '{name} arbetar med uppgiften. Gör du något här tar du över den, och det syns i historiken.',
    en: '{name} is working on this task. If you do something here you take it over, and the history shows it.',
  },
  gate: {
    sv: 'Du kan förbereda, men inte bevilja förrän detta är klart: {names}.',
    en: 'You can prepare, but not grant until this is done: {names}.',
  },
  aBody: { sv: 'En förvaltning', en: 'A department' },
  changed: { sv: 'Uppgiften har ändrats sedan du läste den', en: 'The task has changed since you read it' },
  changedText: {
    sv: 'Inget är skickat. Det du har skrivit finns kvar. Läs det nya och skicka igen om det fortfarande stämmer.',
    en: 'Nothing was sent. What you wrote is kept. Read what is new, and send again if it still holds.',
  },
};

/** Why a follow-up is there, and what to do about it. */
const problems = {
  'route-failed': {
    sv: 'Ärendet kunde inte gå vidare av sig självt. Ta reda på varför, rätta det och avsluta uppgiften. Då försöker systemet igen.',
    en: 'The case could not go on by itself. Find out why, fix it and resolve the task. The system then tries again.',
  },
  'clock-overdue': {
    sv: '{body} har passerat dagen då det skulle vara klart. Hör efter hur det går och att företaget har fått besked.',
    en: '{body} has passed the day when it should have finished. Ask how it is going, and make sure that the business has been told.',
  },
  'mail-bounced': {
    sv: 'Ett mejl till företaget kom inte fram. Ring och kontrollera adressen, och rätta den här.',
    en: 'An email to the business did not arrive. Call and check the address, and correct it here.',
  },
  'mail-not-sent': {
    sv: 'Ett mejl gick inte att skicka. E-posttjänsten har sagt nej flera gånger. Kontrollera adressen och hör med driften.',
    en: 'An email could not be sent. The mail service has refused it several times. Check the address and ask those who run the service.',
  },
  'file-lost': {
    sv: 'En fil kom inte med. Hjälp företaget att skicka den igen. Handläggaren kan be om den som en komplettering.',
    en: 'A file is missing. Help the business to send it again. The officer can ask for it as something missing.',
  },
} as const satisfies Record<FollowUpProblem, Text>;

/** What is told of a task above everything else on its page. */
export type Noticed = Pick<
  TaskPage,
  'problem' | 'lateBody' | 'breaches' | 'status' | 'kind' | 'gate' | 'claimedBy' | 'claimedByMe'
>;

/** Whether a follow-up's page says why it is there. */
export const isToldWhy = (problem: string): problem is FollowUpProblem => Object.hasOwn(problems, problem);

/** Whether somebody else in the department works on it. */
export const isColleagues = ({
  claimedBy,
  claimedByMe,
  status,
}: Pick<TaskPage, 'claimedBy' | 'claimedByMe' | 'status'>): boolean =>
  claimedBy !== undefined && !claimedByMe && status === 'open';

/** What whoever opens a task must know before they do anything in it. */
export function TaskNotices({ page }: { page: Noticed }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {page.problem !== undefined && isToldWhy(page.problem) && (
        <Alert data-color="warning">{say(problems[page.problem], { body: page.lateBody ?? say(texts.aBody) })}</Alert>
      )}
      {page.breaches.map((breach) => (
        <Alert key={breach.due} data-color="warning">
          {say(texts.breach[breach.basis], { day: dayInWords(breach.due, language) })}
        </Alert>
      ))}
      {page.status === 'open' && page.kind === 'review' && !page.gate.open && (
        <Alert data-color="info">
          {say(texts.gate, {
            names: listOf(page.gate.waitingFor, language),
          })}
        </Alert>
      )}
      {isColleagues(page) && <Alert data-color="info">{say(texts.colleague, { name: page.claimedBy ?? '' })}</Alert>}
    </>
  );
}

/** What others have done since the officer read the task. */
export function Changed({ news }: { news: TaskPage['case']['timeline'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Alert data-color="warning" className="news">
      <Heading level={2} data-size="2xs">
        {say(texts.changed)}
      </Heading>
      {news.length > 0 && (
        <ul>
          {news.map((entry) => (
            <li key={entry.at + entry.text}>
              {momentInWords(entry.at, language)}: <LineText line={entry} />
            </li>
          ))}
        </ul>
      )}
      <Paragraph>{say(texts.changedText)}</Paragraph>
    </Alert>
  );
}

/** By when the task is to be done, and what the day rests on. */
export function DueTag({ due, basis }: { due: string; basis: Basis }) {
  const say = useSay();
  const language = useLanguage();
  return <Tag data-color="info">{say(texts.due[basis], { day: dayInWords(due, language) })}</Tag>;
}

/** What was done is stored. @param doing what it was, where the task goes on */
export function Saved({ status, doing }: Pick<TaskPage, 'status'> & { doing?: ActFormData }) {
  const say = useSay();
  const stored = doing ? say(texts.savedAct, { what: say(doing.words.title) }) : say(texts.saved);
  return <Alert data-color="success">{status === 'done' ? say(texts.done) : stored}</Alert>;
}
