package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.TiffImageParser;
import org.apache.commons.imaging.formats.tiff.TiffImagingParameters;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class PicturesForOthersTests {

    private static final String SECRET = "SLAPTAS-ADRESAS";

    @TempDir
    private Path folder;

    @Test
    void aPhotoSaysNoMoreWhereWhenAndWithWhatItWasTaken() throws IOException {
        byte[] photo = Pictures.joined(withExif(Pictures.drawn("jpeg")), Pictures.ascii("trailer " + SECRET));
        assertThat(exif(photo)).contains("GPS", SECRET);

        byte[] seen = seenByOthers(photo, FileType.JPEG);

        assertThat(exif(seen)).doesNotContain("GPS", SECRET);
        assertSamePicture(photo, seen);
    }

    @Test
    void aPhotoIsNotSeenLyingOnItsSide() throws IOException {
        byte[] seen = seenByOthers(withExif(Pictures.drawn("jpeg")), FileType.JPEG);

        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(seen);
        assertThat(metadata.getExif().getFieldValue(TiffTagConstants.TIFF_TAG_ORIENTATION))
                .isEqualTo((short) 6);
        assertThat(metadata.getExif().getAllFields()).hasSize(1);
    }

    @Test
    void aScanInTiffKeepsItsPagesAndNothingElse() throws IOException {
        byte[] scan = tiffWithExif();
        assertThat(String.valueOf(Imaging.getMetadata(scan))).contains("GPS", SECRET);

        byte[] seen = seenByOthers(scan, FileType.TIFF);

        assertThat(String.valueOf(Imaging.getMetadata(seen))).doesNotContain("GPS", SECRET);
        assertSamePicture(scan, seen);
    }

    @Test
    void commentsOfAPngAreEmptyAndItsSumsRight() throws IOException {
        byte[] drawn = Pictures.drawn("png");
        int afterHeader = 33;
        byte[] png = Pictures.joined(
                Arrays.copyOf(drawn, afterHeader),
                pngChunk("tEXt", Pictures.ascii("Author\0" + SECRET)),
                pngChunk("eXIf", Pictures.ascii("MM\0*" + SECRET)),
                Arrays.copyOfRange(drawn, afterHeader, drawn.length),
                Pictures.ascii(SECRET));

        byte[] seen = seenByOthers(png, FileType.PNG);

        assertSamePicture(png, seen);
        assertThat(sumsAreRight(seen)).isTrue();
    }

    @Test
    void aWebpSaysNoMoreThatItHasMore() throws IOException {
        byte[] more = Pictures.joined(
                Pictures.chunk("EXIF", Pictures.ascii(SECRET)), Pictures.chunk("XMP ", Pictures.ascii(SECRET)));
        byte[] webp = Pictures.webp(0x1C, 40, 30, more);

        byte[] seen = seenByOthers(webp, FileType.WEBP);

        assertThat(new String(seen, ISO_8859_1)).doesNotContain("EXIF", "XMP ");
        assertThat(seen[20]).as("only the alpha flag").isEqualTo((byte) 0x10);
    }

    @Test
    void theExifOfAHeicIsEmpty() throws IOException {
        byte[] heic = Pictures.heic(40, 30, Pictures.ascii("\0\0\0\0MM\0*" + SECRET));
        int place = new String(heic, ISO_8859_1).indexOf("MM\0*");

        byte[] seen = seenByOthers(heic, FileType.HEIC);

        assertThat(Arrays.copyOf(seen, place - 4)).isEqualTo(Arrays.copyOf(heic, place - 4));
        assertThat(Arrays.copyOfRange(seen, place - 4, seen.length)).containsOnly(0);
    }

    @Test
    void aPictureThatCannotBeReadIsNotGivenToOthers() throws IOException {
        DocumentContent broken = document(Arrays.copyOf(Pictures.drawn("png"), 20), FileType.PNG);

        assertThatThrownBy(broken::forOthers).isInstanceOf(FileBroken.class);
        assertThat(broken.bytes()).hasSize(20);
    }

    @Test
    void whatIsNoPictureIsGivenAsItIs() throws IOException {
        byte[] pdf = Pictures.ascii("%PDF-1.7 " + SECRET);

        assertThat(document(pdf, FileType.PDF).forOthers().bytes()).isEqualTo(pdf);
    }

    /** Read at once and by small pieces, with a secret in neither. */
    private byte[] seenByOthers(byte[] content, FileType type) throws IOException {
        DocumentContent seen = document(content, type).forOthers();
        byte[] all = seen.bytes();
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        try (InputStream stream = seen.open()) {
            stream.skipNBytes(3);
            for (byte[] piece = stream.readNBytes(7); piece.length > 0; piece = stream.readNBytes(7)) {
                pieces.write(piece);
            }
        }
        assertThat(new String(all, ISO_8859_1)).doesNotContain(SECRET);
        assertThat(all).hasSameSizeAs(content);
        assertThat(pieces.toByteArray()).isEqualTo(Arrays.copyOfRange(all, 3, all.length));
        return all;
    }

    private DocumentContent document(byte[] content, FileType type) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "picture", ""), content);
        DocumentCard card = new DocumentCard(
                DocumentId.random(),
                new CaseNumber("4.17-1/26"),
                DocumentKind.ATTACHMENT,
                "nuotrauka",
                type.mediaType(),
                content.length,
                "0".repeat(64),
                Instant.EPOCH,
                Actor.client(),
                null);
        return new DocumentContent(card, new FileSystemResource(file));
    }

    private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(other));
        int[] pixels = expected.getRGB(0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth());
        assertThat(seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth()))
                .isEqualTo(pixels);
    }

    private static String exif(byte[] jpeg) throws IOException {
        return String.valueOf(Imaging.getMetadata(jpeg));
    }

    private static byte[] withExif(byte[] jpeg) throws IOException {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg, photo, exif());
        return photo.toByteArray();
    }

    private static byte[] tiffWithExif() throws IOException {
        TiffImagingParameters parameters = new TiffImagingParameters();
        parameters.setOutputSet(exif());
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        new TiffImageParser()
                .writeImage(ImageIO.read(new ByteArrayInputStream(Pictures.drawn("png"))), scan, parameters);
        return scan.toByteArray();
    }

    private static TiffOutputSet exif() throws IOException {
        TiffOutputSet set = new TiffOutputSet();
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, SECRET);
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2026:11:29 10:00:00");
        set.setGpsInDegrees(25.28, 54.69);
        return set;
    }

    private static byte[] pngChunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(Pictures.ascii(type));
        sum.update(data);
        byte[] length = ByteBuffer.allocate(4).putInt(data.length).array();
        byte[] check = ByteBuffer.allocate(4).putInt((int) sum.getValue()).array();
        return Pictures.joined(length, Pictures.ascii(type), data, check);
    }

    private static boolean sumsAreRight(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png);
        boolean right = true;
        for (int at = 8; at + 12 <= png.length && file.getInt(at + 4) != 0; at += 12 + file.getInt(at)) {
            CRC32 sum = new CRC32();
            sum.update(png, at + 4, 4 + file.getInt(at));
            right &= (int) sum.getValue() == file.getInt(at + 8 + file.getInt(at));
        }
        return right;
    }
}
