/// Users: who they are, what they see, and their own profile.
@NullMarked
package assistance.server.account;

import org.jspecify.annotations.NullMarked;
