/// The tickets grid: pages of tickets, and how many are unread.
@NullMarked
package assistance.server.grid;

import org.jspecify.annotations.NullMarked;
