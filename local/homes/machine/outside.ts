import type { Mail } from '#domain/ports/mail.ts';

/** When everything that has been written until now is durable. It rejects when it is not, and never will be. */
type Committed = () => Promise<void>;

/**
 * What leaves the thread of the functions. A write can be read before it is durable, so whoever is outside hears of nothing before
 * it is: an answer in `runtime/inside/thread.ts`, and a mail here. That is all there is: a file is copied under a name that only
 * a fact gives away, and is the same however often it is copied; files are removed by the front door, after an answer; the
 * register of companies is only asked.
 */
export const onceDurable = (post: Mail, committed: Committed): Mail => ({
  async send(mail, mark) {
    await committed();
    const messageId = await post.send(mail, mark);
    // What is known of a mail that is gone is not left to the next commit: a kill before it would have the mail sent again.
    await committed();
    return messageId;
  },
});
