@NullMarked
package assistance.client.account.profile;

import org.jspecify.annotations.NullMarked;
