package lt.atsakas.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** HEIC: boxes; the items that are Exif, XMP or the like are covered where they lie, and so is every box that holds no picture. */
final class HeicReader {

    private static final Set<String> OUTER = Set.of("ftyp", "meta", "mdat", "free", "skip");
    private static final Set<String> PRIVATE_ITEMS = Set.of("Exif", "mime", "uri ");

    private final Bytes bytes;
    private final Found found;
    private final Set<Long> privateItems = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private long data = -1;
    private long places = -1;

    private HeicReader(Bytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    static void read(Bytes bytes, Found found) throws IOException {
        HeicReader reader = new HeicReader(bytes, found);
        Boxes.in(bytes, 0, bytes.length(), reader::outer);
        if (!reader.seen.contains("meta")) {
            throw new PictureBroken("No items");
        }
    }

    private void outer(Boxes.Box box) throws IOException {
        seen.add(box.type());
        if (box.type().equals("meta")) {
            // a version and flags stand before the boxes inside
            Boxes.in(bytes, box.content() + 4, box.end(), this::inner);
            coverItems();
        } else if (!OUTER.contains(box.type())) {
            found.mask(Mask.of(box.from() + 4, "free".getBytes(ISO_8859_1)));
            found.mask(Mask.zeros(box.content(), box.end() - box.content()));
        }
    }

    private void inner(Boxes.Box box) throws IOException {
        switch (box.type()) {
            case "iinf" -> {
                int counted = bytes.u8(box.content()) == 0 ? 2 : 4;
                Boxes.in(bytes, box.content() + 4 + counted, box.end(), this::item);
            }
            case "iloc" -> places = box.content();
            case "idat" -> data = box.content();
            case "iprp" -> Boxes.in(bytes, box.content(), box.end(), this::properties);
            default -> {
                // says nothing that is looked for
            }
        }
    }

    private void properties(Boxes.Box box) throws IOException {
        if (box.type().equals("ipco")) {
            Boxes.in(bytes, box.content(), box.end(), this::property);
        }
    }

    private void property(Boxes.Box box) throws IOException {
        if (box.type().equals("ispe")) {
            found.frame(bytes.u32(box.content() + 4), bytes.u32(box.content() + 8));
        }
    }

    private void item(Boxes.Box box) throws IOException {
        int version = bytes.u8(box.content());
        long id = version >= 3 ? bytes.u32(box.content() + 4) : bytes.u16(box.content() + 4);
        long type = box.content() + (version >= 3 ? 10 : 8);
        if (version >= 2 && PRIVATE_ITEMS.contains(bytes.text(type, 4))) {
            privateItems.add(id);
        }
    }

    private void coverItems() throws IOException {
        if (!privateItems.isEmpty()) {
            if (places < 0) {
                throw new PictureBroken("Items without places");
            }
            ItemPlaces.read(bytes, places, this::cover);
        }
    }

    private void cover(ItemPlaces.Place place) throws IOException {
        if (privateItems.contains(place.item())) {
            if (place.length() == 0 || place.inData() && data < 0) {
                throw new PictureBroken("An item without an end");
            }
            found.mask(Mask.zeros((place.inData() ? data : 0) + place.from(), place.length()));
        }
    }
}
