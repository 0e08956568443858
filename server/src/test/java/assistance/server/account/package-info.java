@NullMarked
package assistance.server.account;

import org.jspecify.annotations.NullMarked;
