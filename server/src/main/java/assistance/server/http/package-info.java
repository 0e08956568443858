/// What every route shares: JSON, refusals, TLS.
@NullMarked
package assistance.server.http;

import org.jspecify.annotations.NullMarked;
