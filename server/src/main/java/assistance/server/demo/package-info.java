/// Invented companies, users and tickets for those who want to try the program.
@NullMarked
package assistance.server.demo;

import org.jspecify.annotations.NullMarked;
