package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures whose headers tell a size: small real ones with other numbers in them, so that nothing large need be drawn. */
public final class Pictures {

    private Pictures() {}

    static byte[] of(FileType type, int width, int height) {
        return switch (type) {
            case JPEG -> jpeg(width, height);
            case PNG -> png(width, height);
            case TIFF -> tiff(width, height);
            case WEBP -> webp(width, height);
            case HEIC -> heic(width, height, new byte[0]);
            default -> throw new IllegalArgumentException(type.mediaType());
        };
    }

    public static byte[] drawn(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 7, 0xFFCC00);
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A photo that tells something beside what it shows. */
    public static byte[] commented(String words) {
        byte[] drawn = drawn("jpeg");
        byte[] comment = joined(ascii("\u00ff\u00fe"), new byte[] {0, (byte) (2 + words.length())}, ascii(words));
        return joined(Arrays.copyOf(drawn, 2), comment, Arrays.copyOfRange(drawn, 2, drawn.length));
    }

    private static byte[] jpeg(int width, int height) {
        byte[] drawn = drawn("jpeg");
        for (int at = 2; at < drawn.length; at++) {
            if ((drawn[at] & 0xFF) == 0xFF && (drawn[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(drawn).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return drawn;
            }
        }
        throw new IllegalStateException("No frame");
    }

    public static byte[] png(int width, int height) {
        byte[] drawn = drawn("png");
        ByteBuffer.wrap(drawn).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(drawn, 12, 17);
        ByteBuffer.wrap(drawn).putInt(29, (int) sum.getValue());
        return drawn;
    }

    private static byte[] tiff(int width, int height) {
        return ByteBuffer.allocate(38)
                .put("MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(256, width))
                .put(entry(257, height))
                .putInt(0)
                .array();
    }

    private static byte[] entry(int tag, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) 4)
                .putInt(1)
                .putInt(value)
                .array();
    }

    private static byte[] webp(int width, int height) {
        return webp(0, width, height, new byte[0]);
    }

    /** An extended WebP without a frame, which no reader of headers misses. */
    static byte[] webp(int flags, int width, int height, byte[] more) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.write(flags);
        header.writeBytes(new byte[3]);
        header.writeBytes(little(width - 1, 3));
        header.writeBytes(little(height - 1, 3));
        byte[] chunks = joined(ascii("WEBP"), chunk("VP8X", header.toByteArray()), more);
        return joined(ascii("RIFF"), little(chunks.length, 4), chunks);
    }

    static byte[] chunk(String type, byte[] data) {
        return joined(ascii(type), little(data.length, 4), data, new byte[data.length & 1]);
    }

    /** A HEIC with one item, Exif, that lies at the end of the file. */
    static byte[] heic(int width, int height, byte[] exif) {
        byte[] ftyp = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
        byte[] ispe = box(
                "ispe",
                ByteBuffer.allocate(12).putInt(4, width).putInt(8, height).array());
        byte[] properties = box("iprp", box("ipco", ispe));
        byte[] infe = box("infe", joined(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, ascii("Exif\0")));
        byte[] items = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, infe));
        int before = ftyp.length + 12 + properties.length + items.length + 8 + 22 + 8;
        byte[] place = ByteBuffer.allocate(22)
                .putShort(4, (short) 0x4400)
                .putShort(6, (short) 1)
                .putShort(8, (short) 7)
                .putShort(12, (short) 1)
                .putInt(14, before)
                .putInt(18, exif.length)
                .array();
        byte[] places = exif.length == 0 ? box("free", new byte[22]) : box("iloc", place);
        byte[] known = exif.length == 0 ? box("free", new byte[items.length - 8]) : items;
        byte[] meta = box("meta", joined(new byte[4], properties, known, places));
        return joined(ftyp, meta, box("mdat", exif));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(8 + content.length).array(), ascii(type), content);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] little(int value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >> 8 * i);
        }
        return bytes;
    }
}
