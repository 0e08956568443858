@NullMarked
package assistance.client.admin.company;

import org.jspecify.annotations.NullMarked;
