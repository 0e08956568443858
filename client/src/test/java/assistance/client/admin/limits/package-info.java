@NullMarked
package assistance.client.admin.limits;

import org.jspecify.annotations.NullMarked;
