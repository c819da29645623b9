import { powerCut } from '../support/power-cut/power-cut.ts';

powerCut(50, 4);
