package lt.atsakas.correspondence.edelivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import lt.atsakas.correspondence.BoxReports;
import lt.atsakas.correspondence.EDeliverySettings;
import org.springframework.context.ApplicationContext;
import org.springframework.util.unit.DataSize;

/** Has the receipts of E. delivery read, for tests elsewhere. */
public final class Receipts {

    private Receipts() {}

    public static void read(ApplicationContext beans) {
        read(beans.getBean(ReceiptFolder.class));
    }

    /** Those that lie in another folder. */
    public static void read(ApplicationContext beans, Path folder) {
        EDeliverySettings settings =
                new EDeliverySettings(folder, "VMB-1", Duration.ofDays(1), 50, DataSize.ofMegabytes(1));
        read(new ReceiptFolder(settings, beans.getBean(BoxReports.class)));
    }

    /** Has the letters looked through of which the gateway says nothing. */
    public static void miss(ApplicationContext beans) {
        beans.getBean(SilenceRounds.class).round();
    }

    private static void read(ReceiptFolder receipts) {
        try {
            receipts.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
