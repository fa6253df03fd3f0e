package lt.atsakas.correspondence.edelivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.atsakas.correspondence.BoxReports;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.shared.Folders;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says when the folder of E. delivery is away or cannot be written, when receipts lie aside that could not be read, and when a letter lies at
 * the gateway for too long. Everything else goes on meanwhile.
 */
@Component("eDeliveryHealthIndicator")
class EDeliveryHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "E. delivery needs a person");

    private final EDeliverySettings settings;
    private final BoxReports reports;

    EDeliveryHealth(EDeliverySettings settings, BoxReports reports) {
        super("The folder of E. delivery cannot be read");
        this.settings = settings;
        this.reports = reports;
    }

    @Override
    protected void look(Health.Builder health) throws Exception {
        int overdue = reports.overdue().size();
        health.status(overdue == 0 ? Status.UP : DEGRADED)
                .withDetail("on", settings.isOn())
                .withDetail("overdue", overdue);
        Path folder = settings.folder();
        if (folder != null && !Files.isDirectory(folder)) {
            health.status(DEGRADED).withDetail("writable", false);
        } else if (folder != null) {
            tellOfFolder(health, overdue);
        }
    }

    private void tellOfFolder(Health.Builder health, int overdue) throws IOException {
        boolean writable = Files.isWritable(Folders.made(settings.folder(FolderCarrier.OUT)));
        long aside = Folders.rejected(ReceiptFolder.rejected(settings));
        health.status(writable && aside == 0 && overdue == 0 ? Status.UP : DEGRADED)
                .withDetail("writable", writable)
                .withDetail("receiptsAside", aside);
    }
}
