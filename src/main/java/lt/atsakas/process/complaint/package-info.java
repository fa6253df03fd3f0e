/** The life of a case from registration to the delivered answer: the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.complaint;

import org.jspecify.annotations.NullMarked;
