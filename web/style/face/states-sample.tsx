import { useState } from 'react';
import { Panel } from '../../shared/face/desk.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { Empty, Notice, Skeleton, Status, Toast, Toasts } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  done: { sv: 'Klart', en: 'Done' },
  waiting: { sv: 'Väntar på polisen', en: 'Waits for the police' },
  attention: { sv: 'Saknas', en: 'Missing' },
  problem: { sv: 'Försenat', en: 'Overdue' },
  todo: { sv: 'Att göra', en: 'To do' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  primary: { sv: 'Skicka ansökan', en: 'Send the application' },
  second: { sv: 'Spara', en: 'Save' },
  plain: { sv: 'Ångra', en: 'Undo' },
  danger: { sv: 'Återkalla', en: 'Withdraw' },
  busy: { sv: 'Skickar', en: 'Sending' },
  off: { sv: 'Kan inte skickas än', en: 'Cannot be sent yet' },
  link: { sv: 'Läs om serveringstillstånd', en: 'Read about alcohol licences' },
  open: { sv: 'Öppna en fråga', en: 'Open a question' },
  close: { sv: 'Stäng', en: 'Close' },
  sure: { sv: 'Återkalla skyltlovet?', en: 'Withdraw the sign permit?' },
  sureText: { sv: 'De andra tillstånden fortsätter som förut.', en: 'The other permits go on as before.' },
  doneTitle: { sv: 'Ansökan är inskickad', en: 'The application is sent' },
  info: { sv: 'Beslutet kommer med e-post.', en: 'The decision comes by email.' },
  attentionTitle: { sv: 'Två papper saknas', en: 'Two papers are missing' },
  attentionText: {
    sv: 'Tiden börjar räknas när hyresavtalet och ritningen har kommit in.',
    en: 'The clock starts when the lease and the drawing have come in.',
  },
  problemTitle: { sv: 'Det gick inte att spara', en: 'It could not be saved' },
  problemText: { sv: 'Vi försöker igen när uppkopplingen är tillbaka.', en: 'We try again when you are back online.' },
  saved: { sv: 'Sparat', en: 'Saved' },
  empty: { sv: 'Inget väntar på er', en: 'Nothing waits for you' },
  emptyText: { sv: 'Vi hör av oss när något händer.', en: 'We will write when something happens.' },
  loading: { sv: 'Hämtar', en: 'Loading' },
} as const;

/** Buttons, states, notices, and what stands where there is nothing yet. */
export function StatesSample() {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  return (
    <div className="flow">
      <div className="actions">
        <Status state="done">{say(texts.done)}</Status>
        <Status state="waiting">{say(texts.waiting)}</Status>
        <Status state="attention">{say(texts.attention)}</Status>
        <Status state="problem">{say(texts.problem)}</Status>
        <Status state="todo">{say(texts.todo)}</Status>
        <Status state="not-needed">{say(texts.notNeeded)}</Status>
      </div>
      <div className="actions">
        <button type="button" className="button">
          {say(texts.primary)}
        </button>
        <button type="button" className="button second">
          {say(texts.second)}
        </button>
        <button type="button" className="button plain">
          {say(texts.plain)}
        </button>
        <button type="button" className="button danger">
          {say(texts.danger)}
        </button>
        <button type="button" className="button" aria-busy="true">
          {say(texts.busy)}
        </button>
        <button type="button" className="button" disabled>
          {say(texts.off)}
        </button>
        <button type="button" className="button second small" onClick={() => setAsks(true)}>
          {say(texts.open)}
        </button>
        <a href="#link">
          {say(texts.link)} <Icon name="out" />
        </a>
      </div>
      <Panel title={say(texts.sure)} close={say(texts.close)} open={asks} onClose={() => setAsks(false)}>
        <p>{say(texts.sureText)}</p>
        <div className="actions">
          <button type="button" className="button danger" onClick={() => setAsks(false)}>
            {say(texts.danger)}
          </button>
        </div>
      </Panel>
      <Notice state="done" title={say(texts.doneTitle)} />
      <Notice>{say(texts.info)}</Notice>
      <Notice state="attention" title={say(texts.attentionTitle)}>
        <p>{say(texts.attentionText)}</p>
      </Notice>
      <Notice state="problem" title={say(texts.problemTitle)}>
        <p>{say(texts.problemText)}</p>
      </Notice>
      <Empty title={say(texts.empty)}>
        <p>{say(texts.emptyText)}</p>
      </Empty>
      <Skeleton rows={2} label={say(texts.loading)} />
      <Toasts>
        <Toast undo={{ label: say(texts.plain), onUndo: () => undefined }}>{say(texts.saved)}</Toast>
      </Toasts>
    </div>
  );
}
