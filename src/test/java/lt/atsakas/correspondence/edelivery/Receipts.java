package lt.atsakas.correspondence.edelivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContext;

/** Has the receipts of E. delivery read, for tests elsewhere. */
public final class Receipts {

    private Receipts() {}

    public static void read(ApplicationContext beans) {
        try {
            beans.getBean(ReceiptFolder.class).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
