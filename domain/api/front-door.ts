/**
 * What the functions and whatever stands before them agree on. On AWS that is CloudFront, which serves the pages and sends
 * `/api/*` on; calls that go round it reach the functions too, and are not believed in what only CloudFront may say.
 */

/**
 * The header in which the front door shows its secret. A function compares it with its setting `ORIGIN_SECRET`; only when
 * they are the same does it believe the caller's address, which stands in the header that the setting
 * `TRUSTED_ADDRESS_HEADER` names. Without these two settings the address is the one that the gateway itself saw.
 */
export const originSecretHeader = 'x-origin-secret';

/**
 * Seconds for which a browser keeps to HTTPS. Never with `includeSubDomains` or `preload`: the domain is the municipality's,
 * and what else lives below it is not ours to decide.
 */
export const hstsSeconds = 365 * 86_400;
