package lt.atsakas.correspondence;

import java.nio.file.Path;
import java.time.Duration;
import lt.atsakas.shared.BoxAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the house and the gateway to E. delivery (E. pristatymas) exchange messages. Without a folder there is no such road.
 *
 * @param folder the folder that both write into; its form is told in e-delivery.md
 * @param box the address of the house's own box; where there is a folder there is one
 * @param receiptWithin how long the gateway may say nothing of a letter before a person is told
 * @param maxFiles how many files a message may bring
 * @param maxSize how large a message may be as a whole
 */
@ConfigurationProperties("atsakas.e-delivery")
public record EDeliverySettings(
        @Nullable Path folder,
        @DefaultValue("") String box,
        @DefaultValue("1d") Duration receiptWithin,
        @DefaultValue("50") int maxFiles,
        @DefaultValue("100MB") DataSize maxSize) {

    public EDeliverySettings {
        folder = folder == null || folder.toString().isBlank() ? null : folder;
        if (folder != null && !BoxAddress.isUsable(box)) {
            throw new IllegalArgumentException(
                    "Set atsakas.e-delivery.box to the house's own box, in the form that e-delivery.md tells,"
                            + " or take atsakas.e-delivery.folder away");
        }
    }

    /** Whether letters leave and messages come by this road. */
    public boolean isOn() {
        return folder != null;
    }

    /** A folder of the exchange. */
    public Path folder(String name) {
        if (folder == null) {
            throw new IllegalStateException("Set atsakas.e-delivery.folder: there is no folder of E. delivery");
        }
        return folder.resolve(name);
    }
}
