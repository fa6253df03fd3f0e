/** Atsakas: complaints from intake to a delivered answer. */
@NullMarked
package lt.atsakas;

import org.jspecify.annotations.NullMarked;
