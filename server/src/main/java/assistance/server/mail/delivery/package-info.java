/// The ways by which mails leave the server.
@NullMarked
package assistance.server.mail.delivery;

import org.jspecify.annotations.NullMarked;
