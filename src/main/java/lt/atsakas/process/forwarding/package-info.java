/** Takes complaints to the bodies that are competent (VAĮ 11(4)): the steps behind the diagram {@code forwarding} and behind the complaint's own. */
@NullMarked
package lt.atsakas.process.forwarding;

import org.jspecify.annotations.NullMarked;
