/** The calendar as a public service: counts working days for whoever asks. */
@NullMarked
package lt.atsakas.deadlines.web;

import org.jspecify.annotations.NullMarked;
