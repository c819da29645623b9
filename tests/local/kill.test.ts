import { killed } from '../support/killed.ts';

killed(8, 3);
