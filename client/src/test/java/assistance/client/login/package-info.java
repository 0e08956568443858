@NullMarked
package assistance.client.login;

import org.jspecify.annotations.NullMarked;
