/** Tells the client of a meeting, waits for it beside the case and sees that its report is written: the steps behind the diagram. */
@NullMarked
package lt.atsakas.process.visit;

import org.jspecify.annotations.NullMarked;
