/** What is known of the days: holiday rules and special days as data, kept in memory. */
@NullMarked
package lt.atsakas.deadlines.calendar;

import org.jspecify.annotations.NullMarked;
