import { Icon } from '../../shared/face/icon.tsx';
import { type IconName, iconPaths } from '../../shared/face/icon-paths.ts';
import { DaySaid } from '../../shared/face/plan.tsx';
import { Status } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import { catalogue } from '../catalogue.ts';

const texts = {
  opens: { sv: 'Ni kan öppna', en: 'You can open' },
  day: { sv: '25 mars', en: '25 March' },
  apply: { sv: 'Ansök om allt', en: 'Apply for everything' },
  save: { sv: 'Spara planen', en: 'Save the plan' },
  read: { sv: 'Läs mer', en: 'Read more' },
  done: { sv: 'Klart', en: 'Done' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
  attention: { sv: 'Saknas', en: 'Missing' },
  problem: { sv: 'Försenat', en: 'Overdue' },
  light: { sv: 'ljust', en: 'light' },
  dark: { sv: 'mörkt', en: 'dark' },
  example: { sv: 'Exempelmärke, inte kommunens vapen', en: 'Example mark, not the municipality’s arms' },
  sizes: {
    sv: 'Fem storlekar: dagen, rubriken, underrubriken, texten och det lilla.',
    en: 'Five sizes: the day, the heading, the subheading, the text and the small.',
  },
} as const;

/** What a municipality's pages wear, light and dark. */
export function ThemesSample() {
  const say = useSay();
  const dressed = Object.values(catalogue.municipalities).filter(({ look }) => look !== undefined);
  return (
    <div className="themes">
      {dressed.flatMap(({ id, name }) =>
        (['light', 'dark'] as const).map((scheme) => (
          <div key={`${id}-${scheme}`} className="theme flow" data-municipality={id} data-color-scheme={scheme}>
            <div className="brand">
              <span className="crest" />
              <span>
                <strong>{`${say(name)}, ${say(texts[scheme])}`}</strong>
                <small>{say(texts.example)}</small>
              </span>
            </div>
            <DaySaid what={say(texts.opens)} day={say(texts.day)} />
            <div className="actions">
              <button type="button" className="button">
                {say(texts.apply)}
              </button>
              <button type="button" className="button second">
                {say(texts.save)}
              </button>
              <a href="#read">{say(texts.read)}</a>
            </div>
            <div className="actions">
              {(['done', 'waiting', 'attention', 'problem'] as const).map((state) => (
                <Status key={state} state={state}>
                  {say(texts[state])}
                </Status>
              ))}
            </div>
          </div>
        )),
      )}
    </div>
  );
}

/** The sizes of text and every drawing, with the names they have in the code. */
export function TypeSample() {
  const say = useSay();
  return (
    <div className="flow">
      <p>{say(texts.sizes)}</p>
      <div>
        {(['t5', 't4', 't3', 't2', 't1'] as const).map((size) => (
          <p key={size} className={`type ${size}`}>
            Åäö 25 mars 2027
          </p>
        ))}
      </div>
      <ul className="drawings">
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} /> <code>{name}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
