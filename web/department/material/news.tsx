import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { titleOf } from './sent.tsx';
import { type NewThing, whatIsNew } from './what-is-new.ts';

const texts = {
  title: { sv: 'Nytt att läsa', en: 'New to read' },
  text: {
    sv: 'Ingen hos er hade öppnat uppgiften sedan det här kom:',
    en: 'Nobody of yours had opened the task since this came:',
  },
  answer: { sv: 'Svar på er fråga, {when}', en: 'Answer to your question, {when}' },
  opinion: { sv: 'Yttrande av {body}, {when}', en: 'Opinion of {body}, {when}' },
  'decision-asked': {
    sv: 'Företaget begär att ärendet avgörs, {when}',
    en: 'The business asks for a decision, {when}',
  },
};

/** What has come from the business and from other bodies since anybody of the department opened the task, with the way to it. */
export function News({ page }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  const lineOf = (one: NewThing): string => {
    const when = momentInWords(one.at, language);
    if (one.what === 'sent') return titleOf(one.sent, say, when);
    return say(texts[one.what], { when, ...(one.what === 'opinion' && { body: one.body }) });
  };
  const things = whatIsNew(page);
  if (things.length === 0) return null;
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(texts.title)}
      </Heading>
      <Paragraph>{say(texts.text)}</Paragraph>
      <ul>
        {things.map((one) => (
          <li key={one.at + lineOf(one)}>
            <a href={`#${one.to}`}>{lineOf(one)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
