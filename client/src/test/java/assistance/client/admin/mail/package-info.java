@NullMarked
package assistance.client.admin.mail;

import org.jspecify.annotations.NullMarked;
