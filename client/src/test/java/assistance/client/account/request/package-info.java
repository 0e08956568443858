@NullMarked
package assistance.client.account.request;

import org.jspecify.annotations.NullMarked;
