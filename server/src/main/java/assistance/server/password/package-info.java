/// Passwords: how they are kept, what a new one must be, and the mailed links to choose one.
@NullMarked
package assistance.server.password;

import org.jspecify.annotations.NullMarked;
