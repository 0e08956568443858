@NullMarked
package assistance.client.ui;

import org.jspecify.annotations.NullMarked;
