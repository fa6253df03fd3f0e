/** The decision tables behind the deadlines: what the law and the house have set, as data with validity dates. */
@NullMarked
package lt.atsakas.process.terms;

import org.jspecify.annotations.NullMarked;
