/** The rules for decision tables. */
@NullMarked
package lt.atsakas.process.model.dmn;

import org.jspecify.annotations.NullMarked;
