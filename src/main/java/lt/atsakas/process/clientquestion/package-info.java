/** Asks the client of a case beside it, chases the reply and tells the handler, who works on meanwhile: the steps behind the diagram. */
@NullMarked
package lt.atsakas.process.clientquestion;

import org.jspecify.annotations.NullMarked;
