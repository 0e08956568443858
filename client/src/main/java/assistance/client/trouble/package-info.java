/// What nobody expected to go wrong: kept in a log, told calmly, handed on to support.
@NullMarked
package assistance.client.trouble;

import org.jspecify.annotations.NullMarked;
