/// The head of the tickets grid: its columns, their order, how they sort and how they group.
@NullMarked
package assistance.client.grid.header;

import org.jspecify.annotations.NullMarked;
