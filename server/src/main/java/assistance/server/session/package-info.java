/// Signing in and out, tokens, passwords, and who may use a route.
@NullMarked
package assistance.server.session;

import org.jspecify.annotations.NullMarked;
