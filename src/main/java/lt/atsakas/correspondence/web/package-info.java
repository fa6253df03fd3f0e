/** The pages on which the office words its letters. */
@NullMarked
package lt.atsakas.correspondence.web;

import org.jspecify.annotations.NullMarked;
