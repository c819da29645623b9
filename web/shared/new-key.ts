/*
 * Words that somebody may say twice have a key. It is made with the first of them and kept with them until they are known to
 * have arrived, so that a reload, a lost connection or another tab sends the same words with the same key, and they are stored
 * once. When they are changed after a try that nobody heard the end of, they keep the key: of the two, the API stores the one
 * that comes first, and refuses the other. So nothing old is sent twice, and the writer is told what has arrived and what has not.
 */

/** A key that nobody has had, for words that are to be sent. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join();
