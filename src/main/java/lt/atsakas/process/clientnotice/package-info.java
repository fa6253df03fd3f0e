/** Watches over letters that clients must have within days: the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.clientnotice;

import org.jspecify.annotations.NullMarked;
