@NullMarked
package assistance.client.ui.list;

import org.jspecify.annotations.NullMarked;
