/// "Diagnostic": tests, one by one, what lies between this computer and the server.
@NullMarked
package assistance.client.diagnostic;

import org.jspecify.annotations.NullMarked;
