/** Settles whether somebody may go on with a case (VAĮ 24, policy 16): the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.recusal;

import org.jspecify.annotations.NullMarked;
