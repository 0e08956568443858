@NullMarked
package assistance.server.accountrequest;

import org.jspecify.annotations.NullMarked;
