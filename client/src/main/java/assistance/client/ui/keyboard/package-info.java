/// Where the keyboard is, and what its keys do in every window.
@NullMarked
package assistance.client.ui.keyboard;

import org.jspecify.annotations.NullMarked;
