import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { dealsInDrinks, drinksBegin, drinksOnSingleDays, makesBeerOrCider, sellsDrinks } from '../questions/alcohol.ts';
import { foodAnew } from '../questions/food.ts';
import { ownCompany } from './holder.ts';

/** “Viss kontinuitet” and “viss grad av organisation” (852/2004, recital 9): single days are for the body to judge. */
const isBusiness = any(
  drinksBegin,
  all(yes('handles_food'), chosen('food_extent', 'regular')),
  all(
    any(all(yes('handles_food'), chosen('food_extent', 'few_times')), drinksOnSingleDays),
    chosen('food_body_says', 'needed'),
  ),
);

/** Food or drink is there, whatever was ticked for it. */
export const hasFoodOrDrink = any(yes('handles_food'), dealsInDrinks);

/**
 * Whoever begins, or answers for an establishment that another has registered (LF 39 d §). Who buys the company itself is the
 * same person in law.
 */
export const foodBegins = all(no('closes'), any(all(ownCompany, isBusiness), foodAnew));

/** A registered kitchen that begins to make wine or spirits gets another body for that. */
export const winesBegin = all(no('closes'), any(ownCompany, foodAnew), yes('makes_wine_spirits'));

/** What LF 23 § gives to another body than the municipality. */
const elsewhere = any(
  yes('own_produce'),
  yes('makes_wine_spirits'),
  yes('grows_sprouts'),
  chosen('animal_products_buyers', 'businesses_mainly'),
);

/** LF 23 § 11: every other establishment. */
export const ordinaryFood = all(foodBegins, any(not(elsewhere), yes('other_food'), sellsDrinks, makesBeerOrCider));

/** 853/2004 artikel 4 and 1.5 b: products of animal origin for other businesses, but for a small and local part. */
export const needsApproval = all(
  foodBegins,
  any(
    chosen('animal_products_buyers', 'businesses_mainly'),
    all(chosen('animal_products_buyers', 'businesses_small_part'), chosen('approval_body_says', 'needed')),
  ),
);
