/// The grid once more, plain and in memory: what the real one is held against, with random tickets and queries.
@NullMarked
package assistance.server.grid.oracle;

import org.jspecify.annotations.NullMarked;
