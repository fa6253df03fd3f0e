/** Sees the letters to competent bodies and their clients out of the house (VAĮ 11(4)): the steps behind the diagram {@code forwarding}. */
@NullMarked
package lt.atsakas.process.forwarding;

import org.jspecify.annotations.NullMarked;
