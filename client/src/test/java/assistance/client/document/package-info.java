@NullMarked
package assistance.client.document;

import org.jspecify.annotations.NullMarked;
