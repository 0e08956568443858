/// The requests for accounts.
@NullMarked
package assistance.client.admin.request;

import org.jspecify.annotations.NullMarked;
