/** Letters over SMTP: the one place that talks to the mail server. */
@NullMarked
package lt.atsakas.correspondence.mail;

import org.jspecify.annotations.NullMarked;
