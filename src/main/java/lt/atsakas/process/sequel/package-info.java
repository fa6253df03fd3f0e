/** The work that is left of a case after its answer, beside its own process, which has ended. */
@NullMarked
package lt.atsakas.process.sequel;

import org.jspecify.annotations.NullMarked;
