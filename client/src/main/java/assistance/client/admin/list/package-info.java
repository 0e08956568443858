/// What every list of the administration is made of: its query, its rows, and the page that shows them.
@NullMarked
package assistance.client.admin.list;

import org.jspecify.annotations.NullMarked;
