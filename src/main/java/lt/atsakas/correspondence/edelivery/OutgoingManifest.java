package lt.atsakas.correspondence.edelivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import lt.atsakas.correspondence.BoxMessage;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of a message, field by field as e-delivery.md tells; nothing in it says what the case is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutgoingManifest(
        String format,
        int version,
        String message,
        Box from,
        Box to,
        @JsonProperty("case") String caseNumber,
        @Nullable String number,
        String subject,
        String createdAt,
        List<Item> files) {

    static final String FORMAT = "atsakas-e-delivery";
    static final int VERSION = 1;

    /** A box, and whose it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Box(String box, @Nullable String name) {}

    /** A file: how it is named in the folder, and how its reader is to see it named. */
    record Item(String file, String name, String mediaType, long size, String sha256) {}

    static OutgoingManifest of(BoxMessage message) {
        return new OutgoingManifest(
                FORMAT,
                VERSION,
                message.name(),
                new Box(message.from().box(), message.from().name()),
                new Box(message.to(), null),
                message.caseNumber().value(),
                message.number(),
                message.subject(),
                message.createdAt().toString(),
                items(message.files()));
    }

    /** How the file of this place is named in the folder, whatever its own name is. */
    static String fileAt(int place) {
        return "file-" + (place + 1);
    }

    private static List<Item> items(List<Enclosure> files) {
        List<Item> items = new ArrayList<>();
        for (int place = 0; place < files.size(); place++) {
            Enclosure file = files.get(place);
            items.add(new Item(
                    fileAt(place),
                    file.fileName(),
                    file.mediaType(),
                    file.content().length,
                    HexFormat.of().formatHex(Sha256.start().digest(file.content()))));
        }
        return items;
    }
}
