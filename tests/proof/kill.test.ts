import { killed } from '../support/killed.ts';

// Often enough that every moment of a case is hit by some kill.
killed(20, 6);
