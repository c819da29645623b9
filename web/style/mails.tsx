import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { languages } from '#domain/definitions/text.ts';
import { mailDetails } from '#domain/mails/content.ts';
import { Section } from '../shared/section.tsx';
import { useSay } from '../shared/text.ts';
import { Mail } from './mail.tsx';
import { inboxMails, otherMails, ownerMails, said } from './mail-examples.ts';

const texts = {
  owners: { sv: 'Brev till sökande', en: 'Mails to applicants' },
  inboxes: { sv: 'Brev till förvaltningar', en: 'Mails to departments' },
  both: {
    sv: 'Överst öppet, under det reserverat: så mycket säger breven, som kommunen har valt.',
    en: 'Open above, reserved below: how much mails say is the municipality’s choice.',
  },
};

/** Every mail to the applicant, in both languages, open and reserved. */
export function OwnerMails() {
  const say = useSay();
  return (
    <Section id="mails" title={say(texts.owners)}>
      <p>{say(texts.both)}</p>
      {[...ownerMails, ...otherMails].map((mail) => (
        <Kind key={mail.name} of={otherMails.includes(mail) ? 'other-mail' : 'owner-mail'} name={mail.name}>
          {mailDetails.flatMap((detail) =>
            languages.map((language) => (
              <Mail key={detail + language} content={said(mail, language, detail)} detail={detail} />
            )),
          )}
        </Kind>
      ))}
    </Section>
  );
}

/** Every mail to a department or the coordinator. They are written in Swedish. */
export function InboxMails() {
  const say = useSay();
  return (
    <Section id="notices" title={say(texts.inboxes)}>
      {inboxMails.map(([kind, content]) => (
        <Kind key={kind} of="inbox-mail" name={kind}>
          <Mail content={content} />
        </Kind>
      ))}
    </Section>
  );
}

function Kind({ of, name, children }: { of: string; name: string; children: ReactNode }) {
  return (
    <div className="kind" data-of={of} data-name={name}>
      <Heading level={3} data-size="2xs">
        <code>{name}</code>
      </Heading>
      <div className="mails">{children}</div>
    </div>
  );
}
