/// How large everything is shown.
@NullMarked
package assistance.client.zoom;

import org.jspecify.annotations.NullMarked;
