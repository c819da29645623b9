import type { Content } from '../../shared/draft/content.ts';
import { Notice } from '../../shared/face/status.tsx';
import { officersLanguage, useSay } from '../../shared/text.ts';
import { textsOf } from './written.ts';

const texts = {
  title: {
    sv: 'Det här är skrivet i uppgiften men inte skickat. Det försvinner när uppgiften avslutas.',
    en: 'This has been written in the task but not sent. It is lost when the task is finished.',
  },
};

/** What is written in a task's other forms, by anybody, told before the task is ended. */
export function NotSent({ content }: { content: Content }) {
  const say = useSay();
  const written = textsOf(content);
  if (written.length === 0) return null;
  return (
    <Notice state="attention" live="status" title={say(texts.title)}>
      <p className="kept" lang={officersLanguage}>
        {written.join('\n\n')}
      </p>
    </Notice>
  );
}
