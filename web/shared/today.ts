import { type Day, dayOf } from '#domain/calendar/day.ts';

/** The Swedish day it is now, wherever the reader is. */
export const today = (): Day => dayOf(new Date().toISOString());
