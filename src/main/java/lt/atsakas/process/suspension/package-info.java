/** Suspends the examination of a case beside it (VAĮ 25): the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.suspension;

import org.jspecify.annotations.NullMarked;
