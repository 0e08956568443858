/// The window around the pages: header, menus, and the way from page to page.
@NullMarked
package assistance.client.shell;

import org.jspecify.annotations.NullMarked;
