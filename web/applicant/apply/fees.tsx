import type { RequirementView } from '#domain/api/answers/plan.ts';
import { useSay } from '../../shared/text.ts';

const texts = {
  title: { sv: 'Vad det kostar och hur ni betalar', en: 'What it costs and how you pay' },
  page: { sv: 'Avgiften och hur den betalas, hos {department}', en: 'The fee and how it is paid, at {department}' },
};

/** What is to be paid, to whom and where it stands, beside the field for its receipt. */
export function FeesToPay({ fees }: { fees: NonNullable<RequirementView['fees']> }) {
  const say = useSay();
  return (
    <section className="fees flow" aria-labelledby="fees">
      <h2 id="fees">{say(texts.title)}</h2>
      <dl className="flow">
        {fees.map(({ permit, department, fee, page, contact }) => (
          <div key={permit}>
            <dt>
              <strong>{permit}</strong>
            </dt>
            <dd>{fee}</dd>
            {page !== undefined && (
              <dd>
                <a href={page} target="_blank" rel="noreferrer">
                  {say(texts.page, { department })}
                </a>
              </dd>
            )}
            {contact !== undefined && <dd className="quiet small">{contact}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
