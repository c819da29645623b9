import { Link } from 'wouter';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, writePlace } from './guide-address.ts';
import type { Step } from './steps.ts';

const texts = {
  given: { sv: 'Era svar', en: 'Your answers' },
  change: { sv: 'Ändra', en: 'Change' },
};

/** The answers so far, each with a way back to it. */
export function Given({ steps, here }: { steps: readonly Step[]; here: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <details className="given fold">
      <summary>
        <span>{say(texts.given)}</span>
      </summary>
      <dl>
        {steps.map((step) => (
          <div key={step.id}>
            <dt>{step.ask}</dt>
            <dd>
              {step.words}{' '}
              <Link href={`/${language}/guide${writePlace({ ...here, at: step.id })}`}>
                {say(texts.change)}
                <span className="ds-sr-only">: {step.ask}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
