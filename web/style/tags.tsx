import type { PermitStatus } from '#domain/case/view.ts';
import { isPositive, outcomesOf } from '#domain/definitions/outcome.ts';
import { bases, type PermitKind } from '#domain/definitions/permit.ts';
import { kindTexts, outcomeText, permitStatusTexts } from '#domain/words/case.ts';
import { PermitTag } from '../applicant/case/permit-part.tsx';
import { basisTexts } from '../applicant/plan/days-said.tsx';
import { DueTag } from '../department/task-notices.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { inboxRows } from './seen.ts';
import { Specimen } from './specimen.tsx';

const texts = {
  title: { sv: 'Märken', en: 'Tags' },
};

const statuses = Object.keys(permitStatusTexts) as readonly PermitStatus[];
const kinds = Object.keys(kindTexts) as readonly PermitKind[];

/** Every small sign of where something stands, what it is, or what a day rests on. */
export function Tags() {
  const say = useSay();
  const language = useLanguage();
  const due = inboxRows(language).flatMap((row) => row.due ?? [])[0] ?? '';
  return (
    <Section id="tags" title={say(texts.title)}>
      <div className="tags">
        {statuses.map((status) => (
          <Specimen key={status} of="status" name={status}>
            <PermitTag permit={{ status, statusText: say(permitStatusTexts[status]) }} />
          </Specimen>
        ))}
        {kinds.flatMap((kind) =>
          outcomesOf(kind).map((outcome) => (
            <Specimen key={kind + outcome} of="outcome" name={`${kind}/${outcome}`}>
              <PermitTag
                permit={{
                  status: 'decided',
                  statusText: '',
                  decision: { positive: isPositive(outcome), outcomeText: say(outcomeText(outcome, kind)) },
                }}
              />
            </Specimen>
          )),
        )}
        {kinds.map((kind) => (
          <Specimen key={kind} of="kind" name={kind}>
            <span>{say(kindTexts[kind])}</span>
          </Specimen>
        ))}
        {bases.map((basis) => (
          <Specimen key={basis} of="basis" name={basis}>
            <span className="of-day">{say(basisTexts[basis])}</span>
            <DueTag due={due} basis={basis} />
          </Specimen>
        ))}
      </div>
    </Section>
  );
}
