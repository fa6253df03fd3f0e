/** Who may call which address, and what those get who may not. */
@NullMarked
package lt.atsakas.security.web;

import org.jspecify.annotations.NullMarked;
