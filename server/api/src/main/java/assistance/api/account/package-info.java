/// Profiles, passwords and requests for accounts, as they go over the wire.
@NullMarked
package assistance.api.account;

import org.jspecify.annotations.NullMarked;
