import { Button, Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { type Disqualification, disqualifications } from '#domain/case/disqualification.ts';
import { disqualificationTexts } from '#domain/words/disqualified.ts';
import { actForms } from '../../shared/act-forms.ts';
import { call } from '../../shared/api.ts';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import { ToInbox } from '../inbox/to-inbox.tsx';
import { StaffProblem } from '../staff-problem.tsx';
import '../../shared/forms.css';

const { words } = actForms['report-disqualification'];

const texts = {
  before: {
    sv: 'Du kan anmäla jäv utan att öppna uppgiften. Då visas inget mer ur ärendet, och ingen läsning sparas.',
    en: 'You can report that you are disqualified without opening the task. Nothing more of the case is then shown, and no reading is stored.',
  },
  after: {
    sv: 'Efter det kan du varken öppna ärendet eller göra något i det. Dina kollegor ser det. Myndigheten prövar frågan, och en kollega som får besluta i jävsfrågor kan ändra det (kommunallagen 6 kap. 28–32 §§ och 7 kap. 4 § i en kommun, annars förvaltningslagen 16–18 §§).',
    en: 'After that you can neither open the case nor do anything in it. Your colleagues see it. The authority examines the question, and a colleague who may decide on disqualification can change it (Local Government Act, chapter 6, sections 28–32, and chapter 7, section 4, in a municipality; otherwise Administrative Procedure Act, sections 16–18).',
  },
  choose: { sv: 'Välj varför.', en: 'Choose why.' },
  done: {
    sv: 'Du har anmält jäv. Uppgiften ligger bland dem som ingen har tagit.',
    en: 'You have reported that you are disqualified. The task is among those nobody has claimed.',
  },
};

/** Reports a disqualification before anything of the task is shown: the page fetches nothing of it. */
export function ReportDisqualification({ taskId, token, bar }: { taskId: string; token: string; bar: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const about = useHistoryState<{ readonly about?: string } | null>()?.about;
  const { send, problem, busy } = useSending();
  const [ground, setGround] = useState<Disqualification | undefined>(undefined);
  const [state, setState] = useState<'writing' | 'unchosen' | 'done'>('writing');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ground === undefined) return setState('unchosen');
    void send(async () => {
      const path = { taskId };
      await call('POST /api/tasks/{taskId}/report-disqualification', { path, language, token, body: { ground } });
      setState('done');
    });
  };
  return (
    <Page title={say(words.title)} {...(about !== undefined && { lead: about })} staff>
      {bar}
      <div role="status">{state === 'done' && <Paragraph>{say(texts.done)}</Paragraph>}</div>
      <StaffProblem problem={problem} />
      {state !== 'done' && (
        <form onSubmit={submit} noValidate>
          <Paragraph>{say(texts.before)}</Paragraph>
          <Paragraph>{say(texts.after)}</Paragraph>
          <Fieldset>
            <Fieldset.Legend>{say(words.fields.ground.label)}</Fieldset.Legend>
            {disqualifications.map((id) => (
              <Radio
                key={id}
                name="ground"
                value={id}
                label={say(disqualificationTexts[id])}
                checked={ground === id}
                onChange={() => setGround(id)}
              />
            ))}
          </Fieldset>
          <div role="alert">{state === 'unchosen' && ground === undefined && <p>{say(texts.choose)}</p>}</div>
          <div className="actions">
            <Button type="submit" aria-disabled={busy}>
              {say(words.button)}
            </Button>
          </div>
        </form>
      )}
      <p>
        <ToInbox />
      </p>
    </Page>
  );
}
