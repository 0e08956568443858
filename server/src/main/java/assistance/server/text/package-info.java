/// Words for users in their language.
@NullMarked
package assistance.server.text;

import org.jspecify.annotations.NullMarked;
