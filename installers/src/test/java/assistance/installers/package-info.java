@NullMarked
package assistance.installers;

import org.jspecify.annotations.NullMarked;
