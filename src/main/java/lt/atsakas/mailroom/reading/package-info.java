/** Takes a mail's bytes apart: whatever they hold, what can be read of them is given and nothing is thrown. */
@NullMarked
package lt.atsakas.mailroom.reading;

import org.jspecify.annotations.NullMarked;
