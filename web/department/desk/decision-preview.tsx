import { Paragraph } from '@digdir/designsystemet-react';
import { DecisionWords, PermitTag } from '../../applicant/case/permit-part.tsx';
import type { actForms } from '../../shared/act-forms.ts';
import type { Content } from '../../shared/draft/content.ts';
import { Panel } from '../../shared/face/desk.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import type { DecisionPreview } from '../acts/form.ts';
import { NotSent } from '../draft/not-sent.tsx';
import { type Line, Lines, openOf } from '../material/checklist.tsx';

const texts = {
  title: { sv: 'Så läser företaget beslutet', en: 'What the business will read' },
  close: { sv: 'Stäng', en: 'Close' },
  decide: {
    sv: 'När du fattar beslutet går det till företaget. Sedan kan det bara rättas eller ändras enligt 36–39 §§ förvaltningslagen eller den lag som saken hör till.',
    en: 'When you make the decision it goes to the business. After that it can only be corrected or changed under sections 36–39 of the Administrative Procedure Act, or the law on the matter.',
  },
  recommend: {
    sv: 'Förslaget går till den som har delegation, och företaget ser det inte här. Så läser företaget beslutet om det fattas som du föreslår.',
    en: 'The proposal goes to whoever has the delegation, and the business does not see it here. This is what the business will read if it is decided as you propose.',
  },
  stops: {
    sv: 'Det här väntar på ett ja: {parts}. Utan det får företaget välja hur det går vidare, där lagen tillåter det.',
    en: 'This waits for a yes: {parts}. Without it the business chooses how to go on, where the law allows it.',
  },
  ends: { sv: 'Det här avslutas då också: {parts}.', en: 'This then ends too: {parts}.' },
  open: { sv: 'Något i checklistan finns inte än', en: 'Something on the checklist is not there yet' },
  back: { sv: 'Ändra', en: 'Change it' },
};

/**
 * A decision as its owner will read it, before it is made.
 *
 * @param checklist of its task: what of it is not there is told before the decision is made
 * @param beside what is written in the task's other forms, which ends with it
 * @param doing what its button does: the decision itself, or a proposal to somebody with the delegation
 */
export function DecisionPreviewPanel({
  preview,
  checklist,
  beside,
  doing,
  onConfirm,
  onClose,
}: {
  preview: DecisionPreview | undefined;
  checklist: readonly Line[];
  beside: Content;
  doing: typeof actForms.decide | typeof actForms.recommend;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Panel title={say(texts.title)} close={say(texts.close)} open={preview !== undefined} onClose={onClose}>
      {preview && <DecisionShown preview={preview} />}
      {preview && <NotThere checklist={checklist} />}
      {preview && doing.endsTask && <NotSent content={beside} />}
      {preview && preview.stops.length > 0 && (
        <Paragraph>{say(texts.stops, { parts: preview.stops.join(', ') })}</Paragraph>
      )}
      {preview && preview.ends.length > 0 && (
        <Paragraph>{say(texts.ends, { parts: preview.ends.join(', ') })}</Paragraph>
      )}
      <Paragraph>{say(texts[doing.name])}</Paragraph>
      <div className="actions">
        <button type="button" className="button" onClick={onConfirm}>
          {say(doing.words.button)}
        </button>
        <button type="button" className="button second" onClick={onClose}>
          {say(texts.back)}
        </button>
      </div>
    </Panel>
  );
}

/** What of a task's checklist is not there yet. */
export function NotThere({ checklist }: { checklist: readonly Line[] }) {
  const say = useSay();
  const open = openOf(checklist);
  if (open.length === 0) return null;
  return (
    <Notice state="attention" title={say(texts.open)}>
      <Lines lines={open} />
    </Notice>
  );
}

/** The decision itself, with the parts of the owner's page. */
export function DecisionShown({
  preview: { name, departmentName, decision },
}: {
  preview: Omit<DecisionPreview, 'stops' | 'ends'>;
}) {
  return (
    <section className="decision-shown">
      <h3>
        {name}, {departmentName}
      </h3>
      <PermitTag permit={{ status: 'decided', statusText: decision.outcomeText, decision }} />
      <DecisionWords decision={decision} departmentName={departmentName} />
    </section>
  );
}
