/// The users, customers and support.
@NullMarked
package assistance.client.admin.user;

import org.jspecify.annotations.NullMarked;
