/** Settles whether a complaint that its client withdraws is over: the steps behind the diagram of the same name, and the case's end. */
@NullMarked
package lt.atsakas.process.withdrawal;

import org.jspecify.annotations.NullMarked;
