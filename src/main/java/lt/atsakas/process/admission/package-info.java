/** Decides whether a complaint is examined at all: the steps behind that part of the complaint's diagram. */
@NullMarked
package lt.atsakas.process.admission;

import org.jspecify.annotations.NullMarked;
