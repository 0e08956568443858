/// Useful links, as administrators change them.
@NullMarked
package assistance.server.admin.link;

import org.jspecify.annotations.NullMarked;
