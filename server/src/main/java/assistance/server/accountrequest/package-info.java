/// Requests for accounts: users ask for their colleagues, administrators decide.
@NullMarked
package assistance.server.accountrequest;

import org.jspecify.annotations.NullMarked;
