/// The wire contract between client and server: records and enums only. Times are UTC instants, sizes are bytes,
/// lists are never null, and what may be absent is marked `@Nullable`.
@NullMarked
package assistance.api;

import org.jspecify.annotations.NullMarked;
