/// Secrets that outlast the program: in the system's keyring, or else in a file.
@NullMarked
package assistance.client.keyring;

import org.jspecify.annotations.NullMarked;
