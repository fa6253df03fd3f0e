/** Cases in different states, so that a newcomer finds work on every desk. */
@NullMarked
package lt.atsakas.demo.cases;

import org.jspecify.annotations.NullMarked;
