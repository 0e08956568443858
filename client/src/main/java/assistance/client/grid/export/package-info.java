/// The grid as a spreadsheet.
@NullMarked
package assistance.client.grid.export;

import org.jspecify.annotations.NullMarked;
