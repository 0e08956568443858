/// Lists that are asked for page by page.
@NullMarked
package assistance.server.page;

import org.jspecify.annotations.NullMarked;
