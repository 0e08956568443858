/// What a user does with his own account, and the requests for accounts of colleagues.
@NullMarked
package assistance.client.account;

import org.jspecify.annotations.NullMarked;
