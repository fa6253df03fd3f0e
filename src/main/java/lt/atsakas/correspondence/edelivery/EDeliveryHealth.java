package lt.atsakas.correspondence.edelivery;

import java.nio.file.Files;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.shared.Folders;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says when the folder of E. delivery cannot be written, or receipts lie aside that could not be read. Everything else goes on meanwhile. */
@Component("eDeliveryHealthIndicator")
class EDeliveryHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "E. delivery needs a person");

    private final EDeliverySettings settings;

    EDeliveryHealth(EDeliverySettings settings) {
        super("The folder of E. delivery cannot be read");
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        health.up().withDetail("on", settings.isOn());
        if (settings.isOn()) {
            boolean writable = Files.isWritable(Files.createDirectories(settings.folder(FolderCarrier.OUT)));
            long aside = Folders.rejected(ReceiptFolder.rejected(settings));
            health.status(writable && aside == 0 ? Status.UP : DEGRADED)
                    .withDetail("writable", writable)
                    .withDetail("receiptsAside", aside);
        }
    }
}
