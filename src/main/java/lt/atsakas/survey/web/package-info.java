/** The staff's pages on which the clients' opinions are read and improvements are kept. */
@NullMarked
package lt.atsakas.survey.web;

import org.jspecify.annotations.NullMarked;
