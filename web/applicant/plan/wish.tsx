import { useLocation } from 'wouter';
import type { PlanView } from '#domain/api/answers/plan.ts';
import { openingDays } from '#domain/plan/opening-days.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { TextField } from '../../shared/face/field.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';
import { wishField } from './tonight.ts';

/** The day the owner has in mind, kept in the address. An impossible day shows up among the obstacles. */
export function Wish({ place, plan }: { place: GuidePlace; plan: PlanView }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [first, last] = openingDays(plan.today);
  const change = (opening: string) => {
    const { opening: _former, ...rest } = place;
    navigate(`/${language}/guide${writePlace(opening === '' ? rest : { ...rest, opening })}`, { replace: true });
  };
  return (
    <div className="wish">
      <TextField id={wishField} label={say(aimTexts[plan.aim].wish)}>
        {(parts) => (
          <input
            {...parts}
            className="narrow"
            type="date"
            defaultValue={place.opening ?? ''}
            min={first}
            max={last}
            onBlur={({ currentTarget: { value } }) => value !== (place.opening ?? '') && change(value)}
          />
        )}
      </TextField>
    </div>
  );
}
