package lt.atsakas.documents;

import lt.atsakas.shared.OutOfOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nothing can be kept now, or nothing found: the disk is full, or the store away. Nothing of the file stays; it is to be sent again. */
public final class ShelfOutOfOrder extends OutOfOrder {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfOutOfOrder.class);

    ShelfOutOfOrder(Exception cause) {
        super("documents.shelfOutOfOrder");
        initCause(cause);
        LOG.error("The store of documents fails", cause);
    }
}
