/// The journal of sign-ins and changes.
@NullMarked
package assistance.client.admin.journal;

import org.jspecify.annotations.NullMarked;
