import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Said } from '#domain/api/answers/talk.ts';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { actForms } from '../../shared/act-forms.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { Section } from '../../shared/section.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import { ActField } from '../acts/act-field.tsx';
import { type FormOf, told, useFields } from '../acts/form.ts';
import { CaseFiles } from '../case-files.tsx';
import { type DraftFiles, useAttached } from '../files/attached.tsx';
import '../../shared/forms.css';

const texts = {
  owner: { sv: 'Meddelanden med företaget', en: 'Messages with the business' },
  bodies: { sv: 'Samtal mellan myndigheterna i ärendet', en: 'Conversation between the authorities in the case' },
  colleagues: { sv: 'Anteckningar', en: 'Notes' },
  by: { sv: '{from}, {when}', en: '{from}, {when}' },
  byOfficer: { sv: '{officer}, {from}, {when}', en: '{officer}, {from}, {when}' },
};

const forms = {
  owner: 'write-to-owner',
  bodies: 'write-to-bodies',
  colleagues: 'write-note',
} as const;
type To = keyof typeof forms;

/** What is written in a task that is no question and no decision: with the business, between the bodies, and for colleagues. */
export function Talk({ page, token, form }: { page: TaskPage; token: string; form: FormOf }) {
  return (
    <>
      {(['owner', 'bodies', 'colleagues'] as const).map((to) => (
        <Thread key={to} to={to} page={page} token={token} form={form} />
      ))}
    </>
  );
}

function Thread({ to, page, token, form }: { to: To; page: TaskPage; token: string; form: FormOf }) {
  const say = useSay();
  const said = page.talk[to];
  const canWrite = page.acts.includes(forms[to]);
  if (said.length === 0 && !canWrite) return null;
  return (
    <Section id={`talk-${to}`} title={say(texts[to])} className="talk">
      {said.map((one) => (
        <Message key={one.id} said={one} page={page} token={token} />
      ))}
      {canWrite && (to === 'owner' ? <WriteToOwner form={form} /> : <WriteWithin to={to} form={form} />)}
    </Section>
  );
}

function Message({ said, page, token }: { said: Said; page: TaskPage; token: string }) {
  const say = useSay();
  const language = useLanguage();
  const { by, from, officer = '', at, files } = said;
  const when = momentInWords(at, language);
  return (
    <article>
      <Heading level={3} data-size="2xs">
        {say(officer === '' ? texts.by : texts.byOfficer, { from, officer, when })}
      </Heading>
      <Paragraph className="written" {...(by === 'body' && { lang: officersLanguage })}>
        {said.text}
      </Paragraph>
      {files.length > 0 && <CaseFiles files={files} caseId={page.caseId} token={token} />}
    </article>
  );
}

/** A tap away, and open while something is written in it. */
function Write({
  doing,
  text,
  form,
  children,
  onWrite,
  onSend,
}: {
  doing: (typeof actForms)[(typeof forms)[To]];
  text: string;
  form: FormOf;
  children?: ReactNode;
  onWrite: (text: string) => void;
  onSend: () => void;
}) {
  const say = useSay();
  const [wasWritten] = useState(text !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Fold label={say(doing.words.title)} open={wasWritten}>
      <form onSubmit={submit} noValidate>
        <ActField
          name="text"
          field={doing.words.fields.text}
          {...told(form, doing.name, 'text')}
          value={text}
          onChange={onWrite}
        />
        {children}
        <div className="actions">
          <Button type="submit" variant="secondary" aria-disabled={form.busy}>
            {say(doing.words.button)}
          </Button>
        </div>
      </form>
    </Fold>
  );
}

/** A note, or words to the other bodies. */
function WriteWithin({ to, form }: { to: Exclude<To, 'owner'>; form: FormOf }) {
  const doing = actForms[forms[to]];
  const [{ text }, edit, forget] = useFields(form, forms[to], { text: '' });
  return (
    <Write
      doing={doing}
      text={text}
      form={form}
      onWrite={(written) => edit({ text: written })}
      onSend={() => form.act(doing, { body: { text }, done: forget })}
    />
  );
}

/** A message to the business, which files can go with. */
function WriteToOwner({ form }: { form: FormOf }) {
  const doing = actForms['write-to-owner'];
  const [{ text, files }, edit, forget] = useFields(form, forms.owner, { text: '', files: undefined as DraftFiles });
  const attached = useAttached(form, doing, files, (next) => edit({ files: next }));
  return (
    <Write
      doing={doing}
      text={text}
      form={form}
      onWrite={(written) => edit({ text: written })}
      onSend={() => attached.settled((body) => form.act(doing, { body: { text, ...body }, done: forget }))}
    >
      {attached.field}
    </Write>
  );
}
