const halfAnHour = 30 * 60_000;

/**
 * Tests wait for what must happen and count what was asked for (`eventually`), so a slow or busy machine is no fault. These
 * limits only end what would hang for ever.
 */
export const unhurried = { testTimeout: halfAnHour, hookTimeout: halfAnHour };
