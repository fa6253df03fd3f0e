/** The speed of whole lives of cases, Atsakas beside a bare engine: prints a table, judges nothing. */
@NullMarked
package lt.atsakas.bench;

import org.jspecify.annotations.NullMarked;
