import type { Choices } from '#domain/api/answers/lists.ts';
import { taskKinds } from '#domain/case/facts.ts';
import { wantedStates } from '#domain/case/inbox-views.ts';
import { Chip } from '../../shared/face/desk.tsx';
import { useSay } from '../../shared/text.ts';
import { kindTexts, stateTexts } from '../inbox-row.tsx';
import { type Looked, withOther } from './address.ts';

const texts = {
  group: { sv: 'Begränsa listan', en: 'Narrow the list down' },
  late: { sv: 'Försenade', en: 'Late' },
  week: { sv: 'Denna vecka', en: 'This week' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  permit: { sv: 'Sak', en: 'Matter' },
  kind: { sv: 'Slag', en: 'Kind' },
  state: { sv: 'Läge', en: 'State' },
  every: { sv: 'Alla', en: 'All' },
  clear: { sv: 'Visa allt', en: 'Show everything' },
};

/** What narrows a view down; each choice is in the page's address. */
export function Filters({
  looked,
  choices,
  onChange,
}: {
  looked: Looked;
  choices: Choices | undefined;
  onChange: (next: Looked) => void;
}) {
  const say = useSay();
  const change = (other: Parameters<typeof withOther>[1]) => onChange(withOther(looked, other));
  const isOpen = looked.view !== 'done';
  const states = wantedStates.filter((state) => state !== 'late');
  const named = (id: string | undefined, those: Choices['permits'] = []) =>
    id === undefined || those.some((one) => one.id === id) ? those : [...those, { id, name: id }];
  const municipalities = named(looked.municipality, choices?.municipalities);
  const isNarrow = Object.keys(looked).some((name) => name !== 'view' && name !== 'inbox');
  return (
    <fieldset className="filters">
      <legend className="unseen">{say(texts.group)}</legend>
      {isOpen && (
        <div className="chips">
          <Chip
            on={looked.state === 'late'}
            onToggle={() => change({ state: looked.state === 'late' ? undefined : 'late' })}
          >
            {say(texts.late)}
          </Chip>
          <Chip on={looked.week === true} onToggle={() => change({ week: looked.week ? undefined : true })}>
            {say(texts.week)}
          </Chip>
        </div>
      )}
      {municipalities.length > 1 && (
        <Choice
          label={say(texts.municipality)}
          value={looked.municipality}
          options={municipalities}
          onChange={(municipality) => change({ municipality })}
        />
      )}
      <Choice
        label={say(texts.permit)}
        value={looked.permit}
        options={named(looked.permit, choices?.permits)}
        onChange={(permit) => change({ permit })}
      />
      <Choice
        label={say(texts.kind)}
        value={looked.kind}
        options={taskKinds.map((id) => ({ id, name: say(kindTexts[id]) }))}
        onChange={(kind) => change({ kind })}
      />
      {isOpen && (
        <Choice
          label={say(texts.state)}
          value={looked.state === 'late' ? undefined : looked.state}
          options={states.map((id) => ({ id, name: say(stateTexts[id]) }))}
          onChange={(state) => change({ state })}
        />
      )}
      {isNarrow && (
        <button
          type="button"
          className="button plain small"
          onClick={() => onChange({ view: looked.view, ...(looked.inbox !== undefined && { inbox: looked.inbox }) })}
        >
          {say(texts.clear)}
        </button>
      )}
    </fieldset>
  );
}

function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T | undefined;
  options: readonly { readonly id: T; readonly name: string }[];
  onChange: (value: T | undefined) => void;
}) {
  const say = useSay();
  return (
    <label className="filter">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(options.find(({ id }) => id === event.currentTarget.value)?.id)}
      >
        <option value="">{say(texts.every)}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
