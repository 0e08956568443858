/// Mails: queued in the transaction they tell of, sent afterwards by a worker that never loses one.
@NullMarked
package assistance.server.mail;

import org.jspecify.annotations.NullMarked;
