/// Requests for accounts of colleagues.
@NullMarked
package assistance.client.account.request;

import org.jspecify.annotations.NullMarked;
