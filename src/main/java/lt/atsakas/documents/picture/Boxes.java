package lt.atsakas.documents.picture;

import java.io.IOException;

/** The boxes of an ISO media file: a length, a name, a content. */
final class Boxes {

    private static final int HEAD = 8;

    private Boxes() {}

    record Box(String type, long from, long content, long end) {}

    interface Visitor {
        void visit(Box box) throws IOException;
    }

    static void in(Bytes bytes, long from, long end, Visitor visitor) throws IOException {
        long at = from;
        while (at + HEAD <= end) {
            Box box = box(bytes, at, end);
            visitor.visit(box);
            at = box.end();
        }
    }

    /** A length of one means a long one after the name, of none up to the end. */
    private static Box box(Bytes bytes, long at, long end) throws IOException {
        long length = bytes.u32(at);
        long content = at + HEAD;
        if (length == 1) {
            length = bytes.u64(at + HEAD);
            content += HEAD;
        } else if (length == 0) {
            length = end - at;
        }
        if (length < content - at || length > end - at) {
            throw new PictureBroken("A box beyond its end");
        }
        return new Box(bytes.text(at + 4, 4), at, content, at + length);
    }
}
