@NullMarked
package assistance.api;

import org.jspecify.annotations.NullMarked;
