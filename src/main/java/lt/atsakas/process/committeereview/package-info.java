/** Brings a case before a committee and its recommendation back (policy 27): the steps behind the diagram {@code committee-review}. */
@NullMarked
package lt.atsakas.process.committeereview;

import org.jspecify.annotations.NullMarked;
