import { useState } from 'react';
import { Link } from 'wouter';
import { chooseDensity, chosenDensity } from '../shared/density.ts';
import { Notice } from '../shared/face/status.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useSending } from '../shared/use-sending.ts';
import { settleWritten } from './draft/settle.ts';
import { KeyHelp } from './keys/key-help.tsx';
import { type SignedIn as Session, signOut } from './session.ts';
import { StaffProblem } from './staff-problem.tsx';

const texts = {
  out: { sv: 'Logga ut', en: 'Sign out' },
  as: { sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
  airy: { sv: 'Luftigare sidor', en: 'More space' },
  left: { sv: 'Du är inte utloggad än', en: 'You are not signed out yet' },
  leftText: {
    sv: 'Något som du har skrivit finns bara här och är inte sparat. Loggar du ut nu försvinner det. Försök igen när tjänsten går att nå, eller öppna uppgiften och se efter.',
    en: 'Something you have written is only here and is not saved. If you sign out now, it is gone. Try again when the service can be reached, or open the task and have a look.',
  },
  task: { sv: 'Öppna uppgiften', en: 'Open the task' },
  taskOf: { sv: 'Öppna uppgift {n}', en: 'Open task {n}' },
  anyway: { sv: 'Logga ut och släng det', en: 'Sign out and throw it away' },
};

/** Who is signed in, how closely the pages are set, and the way out. */
export function SignedIn({ name, session }: { name: string; session: Session }) {
  const say = useSay();
  const language = useLanguage();
  const [density, setDensity] = useState(chosenDensity);
  const { send, busy, problem } = useSending();
  const [left, setLeft] = useState<readonly string[]>([]);
  const isAiry = density === 'owner';
  const turn = () => {
    const next = isAiry ? 'officer' : 'owner';
    chooseDensity(next);
    setDensity(next);
  };
  /** A desk that others use after keeps nothing: what is written is on the server before anybody leaves it. */
  const leave = () =>
    send(async () => {
      const tasks = await settleWritten(session.person, session.token, language);
      setLeft(tasks);
      if (tasks.length === 0) await signOut(language);
    });
  return (
    <>
      <div className="signed-in">
        <span>{say(texts.as, { name })}</span>
        <button type="button" className="chip" aria-pressed={isAiry} onClick={turn}>
          {say(texts.airy)}
        </button>
        <KeyHelp />
        <button type="button" className="button plain small" aria-disabled={busy} onClick={() => void leave()}>
          {say(texts.out)}
        </button>
      </div>
      <StaffProblem problem={problem} onRetry={() => void leave()} />
      {left.length > 0 && (
        <Notice state="attention" live="alert" title={say(texts.left)}>
          <p>{say(texts.leftText)}</p>
          <ul>
            {left.map((taskId, i) => (
              <li key={taskId}>
                <Link href={`/${language}/department/tasks/${encodeURIComponent(taskId)}`}>
                  {say(left.length === 1 ? texts.task : texts.taskOf, { n: i + 1 })}
                </Link>
              </li>
            ))}
          </ul>
          <button type="button" className="button second" onClick={() => void send(() => signOut(language))}>
            {say(texts.anyway)}
          </button>
        </Notice>
      )}
    </>
  );
}
