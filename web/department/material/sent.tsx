import { Alert, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { CaseFiles } from '../case-files.tsx';

const texts = {
  title: { sv: 'Det företaget har skickat', en: 'What the business has sent' },
  paper: { sv: '{paper}, {when}', en: '{paper}, {when}' },
  papers: { sv: 'Papper, {when}', en: 'Papers, {when}' },
  message: { sv: 'Meddelande, {when}', en: 'Message, {when}' },
  isNew: { sv: 'Nytt', en: 'New' },
  news: { sv: 'Nytt att läsa', en: 'New to read' },
  opinion: { sv: 'Yttrande av {body}, {when}', en: 'Opinion of {body}, {when}' },
  newsText: {
    sv: 'Ingen hos er hade öppnat uppgiften sedan det här kom:',
    en: 'Nobody of yours had opened the task since this came:',
  },
  answer: { sv: 'Svar på er fråga, {when}', en: 'Answer to your question, {when}' },
};

type Sent = TaskPage['sent'][number];

const titleOf = ({ paper, text, files }: Sent, say: ReturnType<typeof useSay>, when: string): string =>
  paper !== undefined
    ? say(texts.paper, { paper, when })
    : say(files.length > 0 && text === undefined ? texts.papers : texts.message, { when });

/** What stands among the messages with the business is not shown twice. */
const isMessage = ({ talk }: TaskPage, id: string): boolean => talk.owner.some((one) => one.id === id);

/** The papers that the business has sent unasked, latest first. */
export function SentIn({ page, token }: { page: TaskPage; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const sent = page.sent.filter((one) => !isMessage(page, one.id));
  if (sent.length === 0) return null;
  return (
    <Section id="sent" title={say(texts.title)}>
      {sent.toReversed().map((one) => (
        <article key={one.id}>
          <Heading level={3} data-size="2xs">
            {titleOf(one, say, momentInWords(one.at, language))}{' '}
            {page.newsSince !== undefined && one.at >= page.newsSince && (
              <Tag data-color="warning">{say(texts.isNew)}</Tag>
            )}
          </Heading>
          {one.text !== undefined && <Paragraph className="written">{one.text}</Paragraph>}
          <CaseFiles files={one.files} caseId={page.caseId} token={token} />
        </article>
      ))}
    </Section>
  );
}

/** What has come from the business and from other bodies since anybody of the department opened the task, with the way to it. */
export function News({ page }: { page: TaskPage }) {
  const say = useSay();
  const language = useLanguage();
  const {
    newsSince,
    sent,
    case: { requests, permits },
  } = page;
  if (newsSince === undefined) return null;
  const opinions = page.kind === 'review' ? (permits.find(({ id }) => id === page.permit?.id)?.opinions ?? []) : [];
  const lines = [
    ...requests.flatMap(({ answer }) =>
      answer && answer.at >= newsSince
        ? [{ at: answer.at, to: 'asked', text: say(texts.answer, { when: momentInWords(answer.at, language) }) }]
        : [],
    ),
    ...opinions.flatMap(({ department: body, givenAt }) =>
      givenAt !== undefined && givenAt >= newsSince
        ? [{ at: givenAt, to: 'opinions', text: say(texts.opinion, { body, when: momentInWords(givenAt, language) }) }]
        : [],
    ),
    ...sent
      .filter(({ at }) => at >= newsSince)
      .map((one) => ({
        at: one.at,
        to: isMessage(page, one.id) ? 'talk-owner' : 'sent',
        text: titleOf(one, say, momentInWords(one.at, language)),
      })),
  ];
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(texts.news)}
      </Heading>
      <Paragraph>{say(texts.newsText)}</Paragraph>
      <ul>
        {lines
          .toSorted((a, b) => (a.at < b.at ? -1 : 1))
          .map(({ at, to, text }) => (
            <li key={at + text}>
              <a href={`#${to}`}>{text}</a>
            </li>
          ))}
      </ul>
    </Alert>
  );
}
