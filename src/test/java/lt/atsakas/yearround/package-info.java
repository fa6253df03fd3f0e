/** A whole year of the office, played through and checked by other means than those that it works with. */
@NullMarked
package lt.atsakas.yearround;

import org.jspecify.annotations.NullMarked;
