/// Client companies, as administrators see and change them.
@NullMarked
package assistance.server.admin.company;

import org.jspecify.annotations.NullMarked;
