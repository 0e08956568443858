/// What administrators see and change, as it goes over the wire. Every path below `/api/admin` answers 404 to anybody
/// else.
@NullMarked
package assistance.api.admin;

import org.jspecify.annotations.NullMarked;
