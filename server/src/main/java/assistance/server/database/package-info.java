/// The connection to SQLite or PostgreSQL, transactions, and ids.
@NullMarked
package assistance.server.database;

import org.jspecify.annotations.NullMarked;
