/// The useful links of the menu.
@NullMarked
package assistance.client.admin.link;

import org.jspecify.annotations.NullMarked;
