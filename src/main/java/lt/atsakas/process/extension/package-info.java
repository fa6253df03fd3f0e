/** Puts an answer off beside its case (VAĮ 10(4), policy 27): the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.extension;

import org.jspecify.annotations.NullMarked;
