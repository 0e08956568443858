/// Signing in, and trusting a server for the first time.
@NullMarked
package assistance.client.login;

import org.jspecify.annotations.NullMarked;
