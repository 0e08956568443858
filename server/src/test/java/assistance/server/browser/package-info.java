@NullMarked
package assistance.server.browser;

import org.jspecify.annotations.NullMarked;
