@NullMarked
package assistance.client.settings;

import org.jspecify.annotations.NullMarked;
