/// The user's choices that are kept on this computer alone.
@NullMarked
package assistance.client.account.computer;

import org.jspecify.annotations.NullMarked;
