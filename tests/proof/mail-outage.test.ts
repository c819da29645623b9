import { mailOutage } from '../support/mail-outage.ts';

// A no is believed, and what is refused waits half a minute and more before it is tried again.
mailOutage('refuses', 'fails');
