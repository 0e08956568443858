/// What stands around the rows of a list: the search above it, the pages under it, and what is said in its place.
@NullMarked
package assistance.client.ui.list;

import org.jspecify.annotations.NullMarked;
