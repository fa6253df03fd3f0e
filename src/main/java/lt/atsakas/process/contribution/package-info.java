/** Brings a handler's question before another unit and its reply back to the case, which goes on meanwhile: the steps behind the diagram. */
@NullMarked
package lt.atsakas.process.contribution;

import org.jspecify.annotations.NullMarked;
