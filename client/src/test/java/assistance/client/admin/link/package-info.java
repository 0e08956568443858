@NullMarked
package assistance.client.admin.link;

import org.jspecify.annotations.NullMarked;
