/// Spreadsheets of what the grid shows.
@NullMarked
package assistance.server.export;

import org.jspecify.annotations.NullMarked;
