@NullMarked
package assistance.client.diagnostic;

import org.jspecify.annotations.NullMarked;
