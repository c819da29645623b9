import { Choice, Choices, TextField, WrongSummary } from '../../shared/face/field.tsx';
import { Fold } from '../../shared/face/fold.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  wrongTitle: { sv: 'Rätta två saker', en: 'Correct two things' },
  postal: { sv: 'Postnummer', en: 'Postal code' },
  postalHint: { sv: 'Fem siffror', en: 'Five digits' },
  postalWrong: { sv: 'Skriv fem siffror, till exempel 731 30', en: 'Write five digits, such as 731 30' },
  name: { sv: 'Företagets namn', en: 'The name of the business' },
  kind: { sv: 'Slag av lokal', en: 'Kind of premises' },
  restaurant: { sv: 'Restaurang', en: 'Restaurant' },
  opens: { sv: 'Vilken dag vill ni öppna?', en: 'On which day do you want to open?' },
  tell: { sv: 'Berätta om verksamheten', en: 'Tell about the business' },
  count: { sv: '42 av 500 tecken', en: '42 of 500 characters' },
  locked: { sv: 'Organisationsnummer', en: 'Organisation number' },
  seating: { sv: 'Ska ni ha uteservering?', en: 'Will you have outdoor seating?' },
  seatingWrong: { sv: 'Välj ett svar', en: 'Choose an answer' },
  why: { sv: 'Varför frågar vi?', en: 'Why do we ask?' },
  whyText: {
    sv: 'Bord på torget kräver polisens tillstånd, och kommunen ska säga ja till platsen.',
    en: 'Tables on the square need a police permit, and the municipality must agree to the place.',
  },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Vet inte än', en: 'I do not know yet' },
  unknownHint: { sv: 'Planen visar båda vägarna.', en: 'The plan shows both ways.' },
  serve: { sv: 'Vad serverar ni?', en: 'What do you serve?' },
  food: { sv: 'Mat', en: 'Food' },
  alcohol: { sv: 'Alkohol', en: 'Alcohol' },
} as const;

/** Every kind of field: as it is, with a hint, wrong, and locked. */
export function FieldsSample() {
  const say = useSay();
  return (
    <form className="flow" noValidate>
      <WrongSummary
        title={say(texts.wrongTitle)}
        wrong={[
          { href: '#postal', message: say(texts.postalWrong) },
          { href: '#seating', message: say(texts.seatingWrong) },
        ]}
      />
      <TextField label={say(texts.name)}>
        {(field) => <input {...field} type="text" defaultValue="Kafé Åsa & Ölströms" autoComplete="organization" />}
      </TextField>
      <TextField id="postal" label={say(texts.postal)} hint={say(texts.postalHint)} wrong={say(texts.postalWrong)}>
        {(field) => <input {...field} className="narrow" type="text" inputMode="numeric" defaultValue="7313" />}
      </TextField>
      <TextField label={say(texts.kind)}>
        {(field) => (
          <select {...field}>
            <option>{say(texts.restaurant)}</option>
          </select>
        )}
      </TextField>
      <TextField label={say(texts.opens)}>
        {(field) => <input {...field} className="narrow" type="date" defaultValue="2027-03-25" />}
      </TextField>
      <TextField label={say(texts.tell)} count={say(texts.count)}>
        {(field) => <textarea {...field} rows={4} />}
      </TextField>
      <TextField label={say(texts.locked)}>
        {(field) => <input {...field} className="narrow" type="text" defaultValue="556036-0793" disabled />}
      </TextField>
      <Choices id="seating" legend={say(texts.seating)} wrong={say(texts.seatingWrong)}>
        <Fold label={say(texts.why)} quiet>
          <p>{say(texts.whyText)}</p>
        </Fold>
        <Choice type="radio" name="seating" defaultChecked>
          {say(texts.yes)}
        </Choice>
        <Choice type="radio" name="seating">
          {say(texts.no)}
        </Choice>
        <Choice type="radio" name="seating" hint={say(texts.unknownHint)}>
          {say(texts.unknown)}
        </Choice>
      </Choices>
      <Choices legend={say(texts.serve)}>
        <Choice type="checkbox" defaultChecked>
          {say(texts.food)}
        </Choice>
        <Choice type="checkbox">{say(texts.alcohol)}</Choice>
      </Choices>
    </form>
  );
}
