/** Whoever is barred from a case finds no trace of it, whichever address of the whole application they ask. */
@NullMarked
package lt.atsakas.acceptance.barred;

import org.jspecify.annotations.NullMarked;
