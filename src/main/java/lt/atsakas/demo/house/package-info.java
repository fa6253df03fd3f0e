/** The demo organisation: six units, their people and everybody's password. */
@NullMarked
package lt.atsakas.demo.house;

import org.jspecify.annotations.NullMarked;
