import { mailOutage } from '../support/mail-outage.ts';

mailOutage('is silent');
