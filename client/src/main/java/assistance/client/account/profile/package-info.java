/// The user's profile, password and sign-ins.
@NullMarked
package assistance.client.account.profile;

import org.jspecify.annotations.NullMarked;
