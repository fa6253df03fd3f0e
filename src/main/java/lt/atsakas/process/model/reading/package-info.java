/** Reads bytes that nobody vouches for: bounded, UTF-8, well-formed and without entities before anything else looks. */
@NullMarked
package lt.atsakas.process.model.reading;

import org.jspecify.annotations.NullMarked;
