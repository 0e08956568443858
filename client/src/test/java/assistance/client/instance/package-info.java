@NullMarked
package assistance.client.instance;

import org.jspecify.annotations.NullMarked;
