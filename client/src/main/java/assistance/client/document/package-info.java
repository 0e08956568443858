/// Documents of a ticket as they come: shown, viewed and saved.
@NullMarked
package assistance.client.document;

import org.jspecify.annotations.NullMarked;
