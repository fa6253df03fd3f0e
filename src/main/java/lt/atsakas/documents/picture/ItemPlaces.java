package lt.atsakas.documents.picture;

import java.io.IOException;

/** Where the items of a HEIC file lie, as its box {@code iloc} says. */
final class ItemPlaces {

    private static final int MOST = 100_000;

    private final Bytes bytes;
    private final int version;
    private long at;
    private int places;

    private ItemPlaces(Bytes bytes, long content) throws IOException {
        this.bytes = bytes;
        this.version = bytes.u8(content);
        this.at = content + 4;
    }

    /** One stretch of an item: in the file, or in the data of the box of items. */
    record Place(long item, boolean inData, long from, long length) {}

    interface Visitor {
        void visit(Place place) throws IOException;
    }

    static void read(Bytes bytes, long content, Visitor visitor) throws IOException {
        ItemPlaces places = new ItemPlaces(bytes, content);
        int sizes = (int) places.next(2);
        int offsets = sizes >> 12 & 0xF;
        int lengths = sizes >> 8 & 0xF;
        int bases = sizes >> 4 & 0xF;
        int indexes = places.version > 0 ? sizes & 0xF : 0;
        long items = places.next(places.version < 2 ? 2 : 4);
        for (long i = 0; i < items; i++) {
            places.item(new int[] {indexes, offsets, lengths}, bases, visitor);
        }
    }

    private void item(int[] sizes, int bases, Visitor visitor) throws IOException {
        long id = next(version < 2 ? 2 : 4);
        long method = version > 0 ? next(2) & 0xF : 0;
        if (method > 1) {
            throw new PictureBroken("Items inside items");
        }
        next(2);
        long base = next(bases);
        long extents = next(2);
        for (long i = 0; i < extents; i++) {
            if (++places > MOST) {
                throw new PictureBroken("Too many places");
            }
            next(sizes[0]);
            long from = base + next(sizes[1]);
            visitor.visit(new Place(id, method == 1, from, next(sizes[2])));
        }
    }

    private long next(int size) throws IOException {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | bytes.u8(at + i);
        }
        at += size;
        return number;
    }
}
