/** A whole year of the office, played through and checked by other means than those that it works with. */
@NullMarked
package lt.atsakas.acceptance.annual;

import org.jspecify.annotations.NullMarked;
