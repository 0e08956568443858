/// Contracts of companies, as administrators see and change them.
@NullMarked
package assistance.server.admin.contract;

import org.jspecify.annotations.NullMarked;
