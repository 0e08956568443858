@NullMarked
package assistance.client.trouble;

import org.jspecify.annotations.NullMarked;
