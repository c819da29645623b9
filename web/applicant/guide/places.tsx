import { useState } from 'react';
import { mostOthers } from '#domain/fields/also.ts';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';
import { readMunicipalities, writeMunicipalities } from './guide-address.ts';
import { Options } from './options.tsx';
import type { Step } from './steps.ts';

const texts = {
  more: { sv: 'Ska ni verka i fler kommuner?', en: 'Will you work in more municipalities?' },
  help: {
    sv: 'Företaget har sin bas i kommunen ni valde ovan. Det som ni bara gör en gång står i planen för den.',
    en: 'The municipality you chose above is where the business is based. What is done only once is in its plan.',
  },
  most: { sv: 'Ni kan kryssa i högst {n}.', en: 'You can tick {n} at most.' },
};

/** Choose the municipality of the base; those who will be in more tick the others in a part that is folded until then. */
export function Places({
  step,
  value,
  onChoose,
}: {
  step: Step;
  /** As `writeMunicipalities` has it; empty when nothing is chosen. */
  value: string;
  onChoose: (value: string) => void;
}) {
  const say = useSay();
  const { municipality, also = [] } = readMunicipalities(value);
  // From the start only: it does not fold under the one who unticks the last.
  const [open] = useState(also.length > 0);
  const others = (step.options ?? []).filter((o) => o.value !== municipality);
  const toggle = (base: string, id: string, on: boolean) => {
    // In the order they are shown, so that the same choice always has the same address.
    const now = others.map((o) => o.value).filter((o) => (o === id ? on : also.includes(o)));
    onChoose(writeMunicipalities(base, now));
  };
  return (
    <>
      <Options step={step} value={municipality ?? ''} onChoose={(base) => onChoose(writeMunicipalities(base, also))} />
      {municipality !== undefined && (
        <div className="also">
          <Fold label={say(texts.more)} open={open}>
            <Choices
              legend={<span className="unseen">{say(texts.more)}</span>}
              hint={`${say(texts.help)}${others.length > mostOthers ? ` ${say(texts.most, { n: mostOthers })}` : ''}`}
            >
              {others.map((option) => (
                <Choice
                  key={option.value}
                  type="checkbox"
                  name="also"
                  value={option.value}
                  checked={also.includes(option.value)}
                  disabled={also.length >= mostOthers && !also.includes(option.value)}
                  onChange={(e) => toggle(municipality, option.value, e.currentTarget.checked)}
                >
                  {option.label}
                </Choice>
              ))}
            </Choices>
          </Fold>
        </div>
      )}
    </>
  );
}
