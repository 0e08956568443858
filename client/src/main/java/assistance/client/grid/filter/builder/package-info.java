/// The dialog that builds a filter from nested groups of conditions.
@NullMarked
package assistance.client.grid.filter.builder;

import org.jspecify.annotations.NullMarked;
