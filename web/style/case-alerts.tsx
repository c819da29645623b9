import { Unsent } from '../applicant/case/left-over.tsx';
import { Barred, Choice, DoneNotice, FilesLost, Late, LinksEnded, MailFails } from '../applicant/case/notices.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { casePages } from './seen.ts';
import { Specimen } from './specimen.tsx';

const texts = {
  title: { sv: 'Besked i ärendet', en: 'What a case says' },
};

/** Everything that a case's page tells its applicant in an alert. */
export function CaseAlerts() {
  const say = useSay();
  const pages = casePages(useLanguage());
  const failing = pages.find(({ mailFails }) => mailFails);
  const late = pages.map(({ now }) => now.late).find((all) => all.length > 0);
  const choice = pages.flatMap(({ choices }) => choices)[0];
  const bar = pages.flatMap(({ barred }) => barred)[0];
  const request = pages.flatMap(({ requests }) => requests).find(({ answer }) => answer);
  return (
    <Section id="case-alerts" title={say(texts.title)}>
      <div className="specimens">
        {failing?.mailFails && (
          <Specimen of="case-alert" name="MailFails">
            <MailFails mailFails={failing.mailFails} contact={failing.contact} />
          </Specimen>
        )}
        {late && (
          <Specimen of="case-alert" name="Late">
            <Late late={late} />
          </Specimen>
        )}
        {choice && (
          <Specimen of="case-alert" name="Choice">
            <Choice choice={choice} onGoOn={() => undefined} />
          </Specimen>
        )}
        {bar && (
          <Specimen of="case-alert" name="Barred">
            <Barred bar={bar} />
          </Specimen>
        )}
        {request?.answer && (
          <>
            {(['answer', 'papers', 'message'] as const).map((what) => (
              <Specimen key={what} of="case-alert" name={`Done/${what}`}>
                <DoneNotice done={{ what, department: request.departmentName }} />
              </Specimen>
            ))}
            {(['withdrawn', 'chosen', 'filed', 'not-filed', 'address-asked'] as const).map((what) => (
              <Specimen key={what} of="case-alert" name={`Done/${what}`}>
                <DoneNotice done={{ what, name: request.permitName }} />
              </Specimen>
            ))}
            {[true, false].map((told) => (
              <Specimen key={String(told)} of="case-alert" name={`Done/registered-${told ? 'told' : 'late'}`}>
                <DoneNotice done={{ what: 'registered', name: request.permitName, told }} />
              </Specimen>
            ))}
            {(['question', 'suggestion'] as const).map((about) => (
              <Specimen key={about} of="case-alert" name={`Done/overtaken-${about}`}>
                <DoneNotice done={{ what: 'overtaken', of: about }} />
              </Specimen>
            ))}
            <Specimen of="case-alert" name="Done/withdrawn-all">
              <DoneNotice done={{ what: 'withdrawn' }} />
            </Specimen>
            {(['answer', 'message', 'papers', 'accept', 'decline'] as const).map((kind) => (
              <Specimen key={kind} of="case-alert" name={`Unsent/${kind}`}>
                <Unsent
                  kind={kind}
                  about={request.permitName}
                  lines={[request.answer?.text ?? '']}
                  elsewhere={kind === 'answer'}
                  onRemove={() => undefined}
                />
              </Specimen>
            ))}
          </>
        )}
        <Specimen of="case-alert" name="FilesLost">
          <FilesLost />
        </Specimen>
        <Specimen of="case-alert" name="LinksEnded">
          <LinksEnded />
        </Specimen>
      </div>
    </Section>
  );
}
