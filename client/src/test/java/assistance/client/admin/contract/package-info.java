@NullMarked
package assistance.client.admin.contract;

import org.jspecify.annotations.NullMarked;
