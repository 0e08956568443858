/// One running client a user, and the links other programs hand to it.
@NullMarked
package assistance.client.instance;

import org.jspecify.annotations.NullMarked;
