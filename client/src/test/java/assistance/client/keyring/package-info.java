@NullMarked
package assistance.client.keyring;

import org.jspecify.annotations.NullMarked;
