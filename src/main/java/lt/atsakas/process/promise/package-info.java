/** Sees that what an answer promised is done, beside the closed case: the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.promise;

import org.jspecify.annotations.NullMarked;
