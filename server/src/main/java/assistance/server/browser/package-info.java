/// The few pages that a browser shows: plain HTML and CSS, without scripts.
@NullMarked
package assistance.server.browser;

import org.jspecify.annotations.NullMarked;
