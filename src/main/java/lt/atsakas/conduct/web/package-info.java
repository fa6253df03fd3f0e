/** The staff's pages on which offences and refused services are reported and read. */
@NullMarked
package lt.atsakas.conduct.web;

import org.jspecify.annotations.NullMarked;
