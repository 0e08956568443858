@NullMarked
package assistance.client;

import org.jspecify.annotations.NullMarked;
