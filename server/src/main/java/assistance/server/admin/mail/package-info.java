/// The mail queue, as administrators see it.
@NullMarked
package assistance.server.admin.mail;

import org.jspecify.annotations.NullMarked;
