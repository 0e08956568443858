/// The contracts of the client companies.
@NullMarked
package assistance.client.admin.contract;

import org.jspecify.annotations.NullMarked;
