/// What happens at the server while the client looks.
@NullMarked
package assistance.client.live;

import org.jspecify.annotations.NullMarked;
