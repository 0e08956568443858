@NullMarked
package assistance.client.grid.filter.funnel;

import org.jspecify.annotations.NullMarked;
