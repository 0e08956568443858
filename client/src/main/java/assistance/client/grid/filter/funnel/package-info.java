/// The funnel of a column: its values with their counts, of which a condition is ticked together.
@NullMarked
package assistance.client.grid.filter.funnel;

import org.jspecify.annotations.NullMarked;
