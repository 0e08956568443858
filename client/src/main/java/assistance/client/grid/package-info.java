/// The tickets grid: one page of tickets at a time, asked from the server.
@NullMarked
package assistance.client.grid;

import org.jspecify.annotations.NullMarked;
