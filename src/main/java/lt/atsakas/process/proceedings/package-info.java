/** Settles beside a case what it means that another body has begun on the same question: the steps behind the diagram of the same name, and the case's end. */
@NullMarked
package lt.atsakas.process.proceedings;

import org.jspecify.annotations.NullMarked;
