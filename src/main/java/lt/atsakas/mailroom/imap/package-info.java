/** The mailbox over IMAP: the one place that talks to the mail server about what came in. */
@NullMarked
package lt.atsakas.mailroom.imap;

import org.jspecify.annotations.NullMarked;
