/** Asks a body of the address book beside the case, watches its day, chases it and tells who leads: the steps behind the diagram. */
@NullMarked
package lt.atsakas.process.bodyquestion;

import org.jspecify.annotations.NullMarked;
