import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { CaseFiles } from '../case-files.tsx';
import { isMessage } from './what-is-new.ts';

const texts = {
  title: { sv: 'Det företaget har skickat', en: 'What the business has sent' },
  paper: { sv: '{paper}, {when}', en: '{paper}, {when}' },
  papers: { sv: 'Papper, {when}', en: 'Papers, {when}' },
  message: { sv: 'Meddelande, {when}', en: 'Message, {when}' },
  isNew: { sv: 'Nytt', en: 'New' },
};

type Sent = TaskPage['sent'][number];

/** What something that was sent is called: by its paper, or by what it holds. */
export const titleOf = ({ paper, text, files }: Sent, say: ReturnType<typeof useSay>, when: string): string =>
  paper !== undefined
    ? say(texts.paper, { paper, when })
    : say(files.length > 0 && text === undefined ? texts.papers : texts.message, { when });

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
