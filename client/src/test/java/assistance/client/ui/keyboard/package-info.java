@NullMarked
package assistance.client.ui.keyboard;

import org.jspecify.annotations.NullMarked;
