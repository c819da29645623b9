import { Link } from 'wouter';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = { report: { sv: 'Anmäl jäv', en: 'Disqualified?' } };

/** The way to report a disqualification instead of opening the task. @param about what the task is about, as its row says it */
export function ReportLink({ taskId, about }: { taskId: string; about: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Link
      className="report"
      href={`/${language}/department/tasks/${encodeURIComponent(taskId)}/disqualified`}
      state={{ about }}
      aria-label={`${say(texts.report)}: ${about}`}
    >
      {say(texts.report)}
    </Link>
  );
}
