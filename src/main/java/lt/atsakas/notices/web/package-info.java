/** The administrators' pages on which they change what the house says to everybody. */
@NullMarked
package lt.atsakas.notices.web;

import org.jspecify.annotations.NullMarked;
