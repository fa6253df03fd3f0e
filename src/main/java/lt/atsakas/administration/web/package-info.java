/** The administrators' pages. */
@NullMarked
package lt.atsakas.administration.web;

import org.jspecify.annotations.NullMarked;
