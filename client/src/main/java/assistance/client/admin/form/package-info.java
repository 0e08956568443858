/// What every form of the administration is made of: its inputs, what is wrong with them, and the sending.
@NullMarked
package assistance.client.admin.form;

import org.jspecify.annotations.NullMarked;
