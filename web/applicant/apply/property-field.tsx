import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { Link } from 'wouter';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import { check } from '#domain/api/field-problems.ts';
import { propertyRequestSchema } from '#domain/api/requests.ts';
import { isFoundProperty } from '#domain/fields/found-property.ts';
import { isNotKnown } from '#domain/fields/not-known.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { Choice, Choices } from '../../shared/face/field.tsx';
import { Icon } from '../../shared/face/icon.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { FieldValue } from './form-values.ts';
import { useOpenForm } from './open-form.ts';
import { NotKnownBox, TextOf } from './written-field.tsx';

const texts = {
  look: { sv: 'Hitta den med adressen', en: 'Find it by the address' },
  looking: { sv: 'Letar …', en: 'Looking …' },
  needsAddress: {
    sv: 'Skriv gata, postnummer och ort under Företaget först.',
    en: 'First fill in street, postal code and town under “The business”.',
  },
  toAddress: { sv: 'Till adressen', en: 'To the address' },
  none: {
    sv: 'Vi hittar ingen fastighet på {address}. Skriv beteckningen själva, eller välj Vet inte.',
    en: 'We cannot find a property at {address}. Write the designation yourselves, or choose “I do not know”.',
  },
  choose: { sv: 'Är det någon av de här?', en: 'Is it one of these?' },
  example: { sv: 'Påhittat exempel', en: 'Invented example' },
  noneOfThem: { sv: 'Nej, ingen av dem', en: 'No, none of them' },
  found: { sv: 'hittad på adressen {address}', en: 'found at the address {address}' },
  other: { sv: 'Ange en annan', en: 'Give another' },
};

type Properties = AnswerOf<'POST /api/properties'>['properties'];

/** Which property it is: written, found by the address, or not known, which the address makes up for. */
export function PropertyField({ requirement }: { requirement: RequirementView }) {
  const { form } = useOpenForm();
  const name = `requirements.${requirement.id}` as const;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => {
        const value = field.value as FieldValue | undefined;
        const isWritten = !isFoundProperty(value) && !isNotKnown(value);
        return (
          <>
            <TextOf requirement={requirement} hidden={!isWritten} />
            {isFoundProperty(value) && (
              <FoundAt designation={value.found} address={value.address} onOther={() => field.onChange('')} />
            )}
            {isWritten && <LookUp name={name} onFound={field.onChange} />}
            {requirement.dontKnow !== undefined && !isFoundProperty(value) && (
              <NotKnownBox dontKnow={requirement.dontKnow} value={value} onChange={field.onChange} />
            )}
          </>
        );
      }}
    />
  );
}

function FoundAt({ designation, address, onOther }: { designation: string; address: string; onOther: () => void }) {
  const say = useSay();
  return (
    <p className="answer">
      <Icon name="done" />
      <span>
        {designation} <span className="quiet small">{say(texts.found, { address })}</span>
      </span>
      <button type="button" className="button plain small" onClick={onOther}>
        {say(texts.other)}
      </button>
    </p>
  );
}

/** Asks the register what lies at the address of the business. */
function LookUp({ name, onFound }: { name: string; onFound: (value: FieldValue) => void }) {
  const say = useSay();
  const language = useLanguage();
  const { form, place } = useOpenForm();
  const [state, setState] = useState<'idle' | 'looking' | 'no-address' | 'none'>('idle');
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<Properties>([]);
  const { address, postalCode, city } = form.getValues('business');
  const look = async () => {
    const checked = check(propertyRequestSchema, { address, postalCode, city }, language);
    setProblem('');
    setFound([]);
    if ('problems' in checked) return setState('no-address');
    setState('looking');
    try {
      const { properties } = await call('POST /api/properties', { language, body: checked.value });
      setFound(properties);
      setState(properties.length === 0 ? 'none' : 'idle');
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setState('idle');
      setProblem(`${error.message}. ${error.detail}`);
    }
  };
  return (
    <>
      <div>
        <button
          type="button"
          className="button second small"
          aria-busy={state === 'looking'}
          onClick={() => void look()}
        >
          <Icon name="search" />
          {say(state === 'looking' ? texts.looking : texts.look)}
        </button>
      </div>
      <div role="status">
        {problem !== '' && <p className="field-error">{problem}</p>}
        {state === 'none' && <p>{say(texts.none, { address: `${address}, ${city}` })}</p>}
        {state === 'no-address' && (
          <p>
            {say(texts.needsAddress)} <Link href={place.hrefOf('company')}>{say(texts.toAddress)}</Link>
          </p>
        )}
        {found.length > 0 && (
          <Choices legend={say(texts.choose)}>
            {found.map((property) => (
              <Choice
                key={property.designation}
                type="radio"
                name={`${name}.found`}
                hint={`${property.address}${property.example ? ` · ${say(texts.example)}` : ''}`}
                onChange={() => onFound({ found: property.designation, address: property.address })}
              >
                {property.designation}
              </Choice>
            ))}
            <Choice type="radio" name={`${name}.found`} onChange={() => setFound([])}>
              {say(texts.noneOfThem)}
            </Choice>
          </Choices>
        )}
      </div>
    </>
  );
}
