import { Button, Fieldset, Heading, Radio, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore, isMeantDay } from '#domain/calendar/day.ts';
import { stances } from '#domain/case/facts.ts';
import { stanceTexts } from '#domain/words/case.ts';
import { useSay } from '../shared/text.ts';
import { useWritten } from './written.ts';
import '../shared/forms.css';

/** Does something with the task. @param done what to do when it is stored, now or when the network is back */
export type Act = (action: string, body?: unknown, done?: () => void) => void;

/** What every form of a task is given. */
export interface FormOf {
  readonly act: Act;
  /** Where what is written in the task is kept until it has been sent. */
  readonly written: string;
  readonly busy: boolean;
  /** What waits for the network is being changed. */
  readonly onEdit: () => void;
}

/** A form's fields: kept until they have been sent, whatever happens to the page. */
export function useFields<T extends object>({ written, onEdit }: FormOf, form: string, empty: T) {
  const [fields, change, forget] = useWritten(written, form, empty);
  const edit = (changed: Partial<T>) => {
    onEdit();
    change(changed);
  };
  return [fields, edit, forget] as const;
}

const texts = {
  decide: { sv: 'Besluta', en: 'Decide' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  ground: { sv: 'Varför avslutas det så?', en: 'Why does it end like this?' },
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
  validUntil: { sv: 'Sista dag det gäller', en: 'Last day it holds' },
  validUntilHelp: {
    sv: 'Lämna tomt om det gäller tills vidare.',
    en: 'Leave empty if it holds until further notice.',
  },
  save: { sv: 'Fatta beslutet', en: 'Make the decision' },
  ask: { sv: 'Fråga företaget', en: 'Ask the business' },
  askKind: { sv: 'Vad gäller det?', en: 'What is it about?' },
  supplement: { sv: 'Något saknas i ansökan', en: 'Something is missing' },
  hearing: { sv: 'Företaget ska få yttra sig före beslutet', en: 'The business should comment before the decision' },
  askText: { sv: 'Förklara vad och varför', en: 'Explain what and why' },
  items: { sv: 'Det som saknas, en sak på varje rad', en: 'What is missing, one thing on each line' },
  lastDay: { sv: 'Sista dag att svara', en: 'Last day to answer' },
  shortTime: { sv: 'Varför brådskar det?', en: 'Why is it urgent?' },
  shortTimeHelp: {
    sv: 'Företaget ska få tid att läsa och svara (förvaltningslagen 25 §). Är tiden kortare än en vecka behövs skäl.',
    en: 'The business must have time to read and answer (Administrative Procedure Act, section 25). Less than a week needs a reason.',
  },
  takeBack: { sv: 'Ta tillbaka frågan', en: 'Take the question back' },
  laterDay: { sv: 'Senare sista dag', en: 'Later last day' },
  extend: { sv: 'Ge mer tid', en: 'Give more time' },
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
  '/ground': texts.ground,
  '/validUntil': texts.validUntil,
  '/hearingException': texts.exception,
  '/shortTimeReason': texts.shortTime,
  '/note': texts.note,
} as const;

/** What the officer decides, and why. */
export function DecisionForm({
  permit,
  validity,
  ...of
}: {
  permit: NonNullable<TaskPage['permit']>;
  validity: TaskPage['validity'];
} & FormOf) {
  const say = useSay();
  const [{ outcome, ground, validUntil, motivation, legalBasis, conditions, exception }, edit, forget] = useFields(
    of,
    'decision',
    {
      outcome: '',
      ground: '',
      validUntil: '',
      motivation: '',
      legalBasis: permit.law,
      conditions: '',
      exception: '',
    },
  );
  const chosen = permit.outcomes.find((o) => o.id === outcome);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act(
      'decision',
      {
        outcome,
        ...(chosen?.grounds.some((g) => g.id === ground) && { ground }),
        ...(chosen?.canExpire && validUntil !== '' && { validUntil }),
        motivation,
        legalBasis,
        ...(outcome === 'granted-with-conditions' && { conditions: lines(conditions) }),
        ...(chosen?.needsHearing && exception.trim() !== '' && { hearingException: exception }),
      },
      forget,
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.decide)}
      </Heading>
      <Fieldset>
        <Fieldset.Legend>{say(texts.outcome)}</Fieldset.Legend>
        {permit.outcomes.map((o) => (
          <Radio
            key={o.id}
            name="outcome"
            value={o.id}
            label={o.text}
            checked={outcome === o.id}
            onChange={() => edit({ outcome: o.id })}
          />
        ))}
      </Fieldset>
      {chosen && chosen.grounds.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{say(texts.ground)}</Fieldset.Legend>
          {chosen.grounds.map((g) => (
            <Radio
              key={g.id}
              name="ground"
              value={g.id}
              label={g.text}
              checked={ground === g.id}
              onChange={() => edit({ ground: g.id })}
            />
          ))}
        </Fieldset>
      )}
      <Textfield
        multiline
        rows={5}
        label={say(texts.motivation)}
        description={say(texts.motivationHelp)}
        value={motivation}
        onChange={(e) => edit({ motivation: e.target.value })}
      />
      <Textfield
        label={say(texts.legalBasis)}
        value={legalBasis}
        onChange={(e) => edit({ legalBasis: e.target.value })}
      />
      {outcome === 'granted-with-conditions' && (
        <Textfield
          multiline
          rows={3}
          label={say(texts.conditions)}
          value={conditions}
          onChange={(e) => edit({ conditions: e.target.value })}
        />
      )}
      {chosen?.canExpire && (
        <Textfield
          type="date"
          label={say(texts.validUntil)}
          description={say(texts.validUntilHelp)}
          min={validity.first}
          max={validity.last}
          value={validUntil}
          onChange={(e) => edit({ validUntil: e.target.value })}
        />
      )}
      {chosen?.needsHearing && (
        <Textfield
          label={say(texts.exception)}
          description={say(texts.exceptionHelp)}
          value={exception}
          onChange={(e) => edit({ exception: e.target.value })}
        />
      )}
      <div className="actions">
        <Button type="submit" aria-disabled={of.busy}>
          {say(texts.save)}
        </Button>
      </div>
    </form>
  );
}

/** A supplement request or a hearing. */
export function RequestToApplicant({ lastDays, ...of }: { lastDays: TaskPage['lastDays'] } & FormOf) {
  const say = useSay();
  const [{ kind, text, items, chosenDay, shortTime }, edit, forget] = useFields(of, 'request', {
    kind: 'supplement-requests' as 'supplement-requests' | 'hearings',
    text: '',
    items: '',
    chosenDay: '',
    shortTime: '',
  });
  const bounds = lastDays[kind === 'hearings' ? 'hearing' : 'supplement'];
  const lastDay = chosenDay === '' ? bounds.usual : chosenDay;
  const isShort = isMeantDay(lastDay) && isBefore(lastDay, bounds.reasonable);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      text,
      lastDay,
      ...(kind === 'supplement-requests' && { items: lines(items) }),
      ...(isShort && shortTime.trim() !== '' && { shortTimeReason: shortTime }),
    };
    of.act(kind, body, forget);
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
          onChange={() => edit({ kind: 'supplement-requests' })}
        />
        <Radio
          name="ask"
          value="h"
          label={say(texts.hearing)}
          checked={kind === 'hearings'}
          onChange={() => edit({ kind: 'hearings' })}
        />
      </Fieldset>
      <Textfield
        multiline
        rows={3}
        label={say(texts.askText)}
        value={text}
        onChange={(e) => edit({ text: e.target.value })}
      />
      {kind === 'supplement-requests' && (
        <Textfield
          multiline
          rows={3}
          label={say(texts.items)}
          value={items}
          onChange={(e) => edit({ items: e.target.value })}
        />
      )}
      <Textfield
        type="date"
        label={say(texts.lastDay)}
        min={bounds.first}
        max={bounds.last}
        value={lastDay}
        onChange={(e) => edit({ chosenDay: e.target.value })}
      />
      {isShort && (
        <Textfield
          label={say(texts.shortTime)}
          description={say(texts.shortTimeHelp)}
          value={shortTime}
          onChange={(e) => edit({ shortTime: e.target.value })}
        />
      )}
      <div className="actions">
        <Button type="submit" variant="secondary" aria-disabled={of.busy}>
          {say(texts.send)}
        </Button>
      </div>
    </form>
  );
}

/** A question that has no answer yet: it can be taken back, or its last day moved later. */
export function OpenRequest({ request, ...of }: { request: TaskPage['openRequests'][number] } & FormOf) {
  const say = useSay();
  const [{ lastDay }, edit, forget] = useFields(of, `request-${request.id}`, { lastDay: '' });
  const path = `requests/${encodeURIComponent(request.id)}`;
  return (
    <div className="actions">
      <Textfield
        type="date"
        label={say(texts.laterDay)}
        min={request.first}
        max={request.last}
        value={lastDay}
        onChange={(e) => edit({ lastDay: e.target.value })}
      />
      <Button
        variant="secondary"
        aria-disabled={of.busy}
        onClick={() => of.act(`${path}/extension`, { lastDay }, forget)}
      >
        {say(texts.extend)}
      </Button>
      <Button
        variant="tertiary"
        aria-disabled={of.busy}
        onClick={() => of.act(`${path}/withdrawal`, undefined, forget)}
      >
        {say(texts.takeBack)}
      </Button>
    </div>
  );
}

/** An opinion to the department that decides. */
export function OpinionForm(of: FormOf) {
  const say = useSay();
  const [{ stance, text }, edit, forget] = useFields(of, 'opinion', { stance: '', text: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act('opinion', { stance, text }, forget);
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
            onChange={() => edit({ stance: s })}
          />
        ))}
      </Fieldset>
      <Textfield
        multiline
        rows={4}
        label={say(texts.opinionText)}
        value={text}
        onChange={(e) => edit({ text: e.target.value })}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={of.busy}>
          {say(texts.sendOpinion)}
        </Button>
      </div>
    </form>
  );
}

/** The coordinator says what was done; what waited is tried again. */
export function FollowUpForm(of: FormOf) {
  const say = useSay();
  const [{ note }, edit, forget] = useFields(of, 'resolution', { note: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    of.act('resolution', { note }, forget);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading level={2} data-size="sm">
        {say(texts.followUp)}
      </Heading>
      <Textfield
        multiline
        rows={3}
        label={say(texts.note)}
        value={note}
        onChange={(e) => edit({ note: e.target.value })}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={of.busy}>
          {say(texts.resolve)}
        </Button>
      </div>
    </form>
  );
}
