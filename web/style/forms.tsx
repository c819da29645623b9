import { useState } from 'react';
import { formOf } from '#domain/acts/forms.ts';
import type { Language } from '#domain/definitions/text.ts';
import { FileRefused } from '../applicant/files/send-file.ts';
import { ActForm } from '../department/acts/act-form.tsx';
import { AskForm } from '../department/acts/ask-form.tsx';
import { DecideForm } from '../department/acts/decide-form.tsx';
import type { FormOf } from '../department/acts/form.ts';
import { OpenQuestion } from '../department/acts/open-question.tsx';
import type { Content, Fields } from '../shared/draft/content.ts';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { taskPages } from './seen.ts';
import { Specimen } from './specimen.tsx';
import { allActs } from './told.ts';

const texts = {
  title: { sv: 'Formulär', en: 'Forms' },
  apart: { sv: 'Formulär med egen form', en: 'Forms of their own' },
};

/** Nothing is sent from here, and what is written stays on the page. */
function useNowhere(place = ''): FormOf {
  const [content, setContent] = useState<Content>({});
  const change = (form: string, fields: Fields) =>
    setContent((now) => ({ ...now, [form]: { ...now[form], ...fields } }));
  const nothing = () => undefined;
  const draft = { content, change, keyOf: () => '', sent: () => false, look: nothing };
  const notTaken = () => Promise.reject(new FileRefused('file-other'));
  return {
    act: nothing,
    preview: nothing,
    draft,
    busy: false,
    wrong: nothing,
    sendFile: notTaken,
    onEdit: nothing,
    place,
  };
}

/** The form of every act, drawn from what the act says of its fields. */
export function Forms() {
  const nowhere = useNowhere();
  const say = useSay();
  return (
    <Section id="forms" title={say(texts.title)}>
      <div className="hand specimens">
        {allActs.map((act) => (
          <Specimen key={act.name} of="act" name={act.name}>
            <ActForm doing={formOf(act)} {...nowhere} />
          </Specimen>
        ))}
      </div>
    </Section>
  );
}

/** The forms that are more than their fields. */
export function FormsApart() {
  const nowhere = useNowhere('apart-');
  const say = useSay();
  const { permit, validity, checklist, lastDays, question } = tasksWith(useLanguage());
  return (
    <Section id="forms-apart" title={say(texts.apart)}>
      <div className="hand specimens">
        {permit && (
          <Specimen of="form" name="DecideForm">
            <DecideForm permit={permit} validity={validity} checklist={checklist} {...nowhere} />
          </Specimen>
        )}
        <Specimen of="form" name="AskForm">
          <AskForm lastDays={lastDays} {...nowhere} />
        </Specimen>
        {question && (
          <Specimen of="form" name="OpenQuestion">
            <OpenQuestion request={question} {...nowhere} />
          </Specimen>
        )}
      </div>
    </Section>
  );
}

/** A task that shows what a form can ask for. */
function tasksWith(language: Language) {
  const pages = taskPages(language);
  const [first] = pages.filter(({ permit }) => permit);
  if (!first) throw new Error('no example has a task about a permit');
  const question = pages.flatMap(({ openRequests }) => openRequests)[0];
  return { ...first, question };
}
