/// What a query of the grid looks for, as an expression over what is stored of a ticket.
@NullMarked
package assistance.server.grid.filter;

import org.jspecify.annotations.NullMarked;
