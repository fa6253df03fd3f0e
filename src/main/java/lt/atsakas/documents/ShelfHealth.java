package lt.atsakas.documents;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says when no file can be kept: complaints are taken in without files meanwhile. */
@Component("documentStoreHealthIndicator")
class ShelfHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Files cannot be kept");

    private final Shelf shelf;

    ShelfHealth(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(shelf.isInOrder() ? Status.UP : DEGRADED)
                .withDetail("in", shelf instanceof BucketShelf ? "bucket" : "folder");
    }
}
