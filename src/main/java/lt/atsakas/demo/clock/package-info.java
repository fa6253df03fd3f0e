/** Time that can be moved forward for demonstrations and tests, with everything that falls due on the way. */
@NullMarked
package lt.atsakas.demo.clock;

import org.jspecify.annotations.NullMarked;
