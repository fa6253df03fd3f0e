/** The mail server inside the application, for demo mode, and what it took for whom. */
@NullMarked
package lt.atsakas.demo.mail;

import org.jspecify.annotations.NullMarked;
