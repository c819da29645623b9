/** As many tasks as are handed over in one call: each is a write of its own. */
export const mostMoved = 50;
