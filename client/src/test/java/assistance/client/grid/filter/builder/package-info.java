@NullMarked
package assistance.client.grid.filter.builder;

import org.jspecify.annotations.NullMarked;
