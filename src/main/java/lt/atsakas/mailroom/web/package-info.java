/** The registrar's pages of the mailbox, and the same for programs. */
@NullMarked
package lt.atsakas.mailroom.web;

import org.jspecify.annotations.NullMarked;
