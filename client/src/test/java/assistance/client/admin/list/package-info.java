@NullMarked
package assistance.client.admin.list;

import org.jspecify.annotations.NullMarked;
