/// Users, as administrators see and change them.
@NullMarked
package assistance.server.admin.user;

import org.jspecify.annotations.NullMarked;
