@NullMarked
package assistance.client.draft;

import org.jspecify.annotations.NullMarked;
