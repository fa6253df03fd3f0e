/** Exchanges letters and receipts with the gateway to E. delivery through a folder; its form is told in e-delivery.md. */
@NullMarked
package lt.atsakas.correspondence.edelivery;

import org.jspecify.annotations.NullMarked;
