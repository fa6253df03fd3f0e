package lt.atsakas.mailroom.edelivery;

import java.io.IOException;
import java.util.List;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.mailroom.BoxSource;
import lt.atsakas.shared.Folders;
import org.springframework.stereotype.Component;

/** The folder into which the gateway lays what came into the house's box: one folder a message. */
@Component
class FolderSource implements BoxSource {

    static final String IN = "in";

    private final EDeliverySettings settings;

    FolderSource(EDeliverySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Waiting> waiting() throws IOException {
        return Folders.arrived(settings.folder(IN)).stream()
                .<Waiting>map(folder -> new WaitingFolder(folder, settings))
                .toList();
    }
}
