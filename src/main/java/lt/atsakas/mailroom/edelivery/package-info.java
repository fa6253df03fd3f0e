/** Takes messages of E. delivery from a folder into which its gateway lays them; its form is told in e-delivery.md. */
@NullMarked
package lt.atsakas.mailroom.edelivery;

import org.jspecify.annotations.NullMarked;
