/// The few controls and services every screen shares.
@NullMarked
package assistance.client.ui;

import org.jspecify.annotations.NullMarked;
