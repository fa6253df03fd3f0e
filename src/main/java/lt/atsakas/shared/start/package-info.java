/** A start that cannot go on: says in one message what is wrong and what to do. */
@NullMarked
package lt.atsakas.shared.start;

import org.jspecify.annotations.NullMarked;
