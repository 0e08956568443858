/// The one way to the server: HTTPS, JSON, trust of its certificate.
@NullMarked
package assistance.client.connection;

import org.jspecify.annotations.NullMarked;
