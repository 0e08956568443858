@NullMarked
package assistance.client.shell;

import org.jspecify.annotations.NullMarked;
