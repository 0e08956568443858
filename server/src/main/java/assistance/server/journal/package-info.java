/// What is kept of sign-ins and changes, for administrators to read.
@NullMarked
package assistance.server.journal;

import org.jspecify.annotations.NullMarked;
