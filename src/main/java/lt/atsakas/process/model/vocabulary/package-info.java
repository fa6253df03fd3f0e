/** The allow-lists of elements and attributes, and how the value of each may read. */
@NullMarked
package lt.atsakas.process.model.vocabulary;

import org.jspecify.annotations.NullMarked;
