/** Strings that people and programs send by accident or on purpose, in every field and every output of the house. */
@NullMarked
package lt.atsakas.acceptance.naughty;

import org.jspecify.annotations.NullMarked;
