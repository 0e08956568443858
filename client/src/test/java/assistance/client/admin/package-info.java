@NullMarked
package assistance.client.admin;

import org.jspecify.annotations.NullMarked;
