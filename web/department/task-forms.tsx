import { Button, Fieldset, Heading, Radio, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { outcomes, stances } from '#domain/case/facts.ts';
import type { PermitKind } from '#domain/definitions/permit.ts';
import { outcomeText, stanceTexts } from '#domain/texts/case.ts';
import { useSay } from '../shared/text.ts';
import '../shared/forms.css';

type Act = (action: string, body?: unknown) => Promise<boolean>;

const texts = {
  decide: { sv: 'Besluta', en: 'Decide' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  motivation: { sv: 'Skäl', en: 'Reasons' },
  motivationHelp: {
    sv: 'Vilka omständigheter och regler som har avgjort (förvaltningslagen 32 §). Företaget läser det här.',
    en: 'Which circumstances and rules decided it. The business reads this.',
  },
  legalBasis: { sv: 'Lagstöd', en: 'Legal basis' },
  conditions: { sv: 'Villkor, ett på varje rad', en: 'Conditions, one on each line' },
  exception: { sv: 'Varför företaget inte behöver höras', en: 'Why the business need not be heard' },
  exceptionHelp: {
    sv: 'Fyll i bara om du går emot företaget utan att det har fått yttra sig (25 §).',
    en: 'Only if you decide against the business without hearing it (section 25).',
  },
  save: { sv: 'Fatta beslutet', en: 'Make the decision' },
  ask: { sv: 'Fråga företaget', en: 'Ask the business' },
  askKind: { sv: 'Vad gäller det?', en: 'What is it about?' },
  supplement: { sv: 'Något saknas i ansökan', en: 'Something is missing' },
  hearing: { sv: 'Företaget ska få yttra sig före beslutet', en: 'The business should comment before the decision' },
  askText: { sv: 'Förklara vad och varför', en: 'Explain what and why' },
  items: { sv: 'Det som saknas, en sak på varje rad', en: 'What is missing, one thing on each line' },
  lastDay: { sv: 'Sista dag att svara', en: 'Last day to answer' },
  send: { sv: 'Skicka frågan', en: 'Send the question' },
  opinion: { sv: 'Lämna yttrande', en: 'Give your opinion' },
  stance: { sv: 'Ståndpunkt', en: 'Stance' },
  opinionText: { sv: 'Motivering', en: 'Reasons' },
  sendOpinion: { sv: 'Lämna yttrandet', en: 'Give the opinion' },
  followUp: { sv: 'Avsluta uppföljningen', en: 'Resolve the follow-up' },
  note: { sv: 'Vad har gjorts?', en: 'What was done?' },
  resolve: { sv: 'Avsluta', en: 'Resolve' },
};

const lines = (text: string) =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');

/** The field a problem is about, by its JSON pointer. */
export const fieldLabels = {
  '/outcome': texts.outcome,
  '/motivation': texts.motivation,
  '/legalBasis': texts.legalBasis,
  '/conditions': texts.conditions,
  '/stance': texts.stance,
  '/text': texts.askText,
  '/items': texts.items,
  '/lastDay': texts.lastDay,
  '/note': texts.note,
} as const;

/** What the officer decides, and why. */
export function DecisionForm({ law, kind, act }: { law: string; kind: PermitKind | undefined; act: Act }) {
  const say = useSay();
  const [outcome, setOutcome] = useState('');
  const [motivation, setMotivation] = useState('');
  const [legalBasis, setLegalBasis] = useState(law);
  const [conditions, setConditions] = useState('');
  const [exception, setException] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act('decision', {
      outcome,
      motivation,
      legalBasis,
      ...(lines(conditions).length > 0 && { conditions: lines(conditions) }),
      ...(exception.trim() !== '' && { hearingException: exception }),
    });
  };
  const against = outcome === 'refused' || outcome === 'granted-with-conditions';
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.decide)}
      </Heading>
      <Fieldset>
        <Fieldset.Legend>{say(texts.outcome)}</Fieldset.Legend>
        {outcomes.map((o) => (
          <Radio
            key={o}
            name="outcome"
            value={o}
            label={say(outcomeText(o, kind))}
            checked={outcome === o}
            onChange={() => setOutcome(o)}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={5}
        label={say(texts.motivation)}
        description={say(texts.motivationHelp)}
        value={motivation}
        onChange={(e) => setMotivation(e.target.value)}
      />
      <Textfield label={say(texts.legalBasis)} value={legalBasis} onChange={(e) => setLegalBasis(e.target.value)} />
      {outcome === 'granted-with-conditions' && (
        <Textfield
          multiline
          rows={3}
          label={say(texts.conditions)}
          value={conditions}
          onChange={(e) => setConditions(e.target.value)}
        />
      )}
      {against && (
        <Textfield
          label={say(texts.exception)}
          description={say(texts.exceptionHelp)}
          value={exception}
          onChange={(e) => setException(e.target.value)}
        />
      )}
      <div className="actions">
        <Button type="submit">{say(texts.save)}</Button>
      </div>
    </form>
  );
}

/** A supplement request or a hearing. */
export function RequestToApplicant({ act }: { act: Act }) {
  const say = useSay();
  const [kind, setKind] = useState<'supplement-requests' | 'hearings'>('supplement-requests');
  const [text, setText] = useState('');
  const [items, setItems] = useState('');
  const [lastDay, setLastDay] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await act(kind, { text, lastDay, ...(kind === 'supplement-requests' && { items: lines(items) }) });
    if (!sent) return;
    setText('');
    setItems('');
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.ask)}
      </Heading>
      <Fieldset>
        <Fieldset.Legend>{say(texts.askKind)}</Fieldset.Legend>
        <Radio
          name="ask"
          value="s"
          label={say(texts.supplement)}
          checked={kind === 'supplement-requests'}
          onChange={() => setKind('supplement-requests')}
        />
        <Radio
          name="ask"
          value="h"
          label={say(texts.hearing)}
          checked={kind === 'hearings'}
          onChange={() => setKind('hearings')}
        />
      </Fieldset>
      <Textfield multiline rows={3} label={say(texts.askText)} value={text} onChange={(e) => setText(e.target.value)} />
      {kind === 'supplement-requests' && (
        <Textfield
          multiline
          rows={3}
          label={say(texts.items)}
          value={items}
          onChange={(e) => setItems(e.target.value)}
        />
      )}
      <Textfield type="date" label={say(texts.lastDay)} value={lastDay} onChange={(e) => setLastDay(e.target.value)} />
      <div className="actions">
        <Button type="submit" variant="secondary">
          {say(texts.send)}
        </Button>
      </div>
    </form>
  );
}

/** An opinion to the department that decides. */
export function OpinionForm({ act }: { act: Act }) {
  const say = useSay();
  const [stance, setStance] = useState('');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act('opinion', { stance, text });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.opinion)}
      </Heading>
      <Fieldset>
        <Fieldset.Legend>{say(texts.stance)}</Fieldset.Legend>
        {stances.map((s) => (
          <Radio
            key={s}
            name="stance"
            value={s}
            label={say(stanceTexts[s])}
            checked={stance === s}
            onChange={() => setStance(s)}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={4}
        label={say(texts.opinionText)}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <div className="actions">
        <Button type="submit">{say(texts.sendOpinion)}</Button>
      </div>
    </form>
  );
}

/** The coordinator says what was done; what waited is tried again. */
export function FollowUpForm({ act }: { act: Act }) {
  const say = useSay();
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act('resolution', { note });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.followUp)}
      </Heading>
      <Textfield multiline rows={3} label={say(texts.note)} value={note} onChange={(e) => setNote(e.target.value)} />
      <div className="actions">
        <Button type="submit">{say(texts.resolve)}</Button>
      </div>
    </form>
  );
}
