import { cafe, cafeWithAlcoholAndSeating, sign } from '../sample-cafe.ts';

/** Restaurants that open where there was none: food alone, one with a sign, one that serves alcohol on a square as well. */
export const food = cafe;
export const withSign = { ...cafe, ...sign };
export const everything = cafeWithAlcoholAndSeating;
/** The food and the sign of a company that is not registered yet. */
export const beingFormed = { ...withSign, company: 'limited' };

export const signPermit = 'sign-permit';
export const foodRegistration = 'food-registration';
/** The drawings that a sign needs. */
export const signFiles = ['site_plan', 'sign_drawing'] as const;
