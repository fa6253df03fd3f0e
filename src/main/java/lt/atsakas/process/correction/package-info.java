/** Puts a clerical error of an answer right beside its closed case (VAĮ 15): the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.correction;

import org.jspecify.annotations.NullMarked;
