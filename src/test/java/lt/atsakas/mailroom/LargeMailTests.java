package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.mailroom.reading.ReadMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail of a hundred megabytes costs no more memory than a small one, from the line to what it is recognised by. */
class LargeMailTests {

    private static final int LENGTH = 100_000_000;
    private static final long FEW_MEGABYTES = 12L << 20;

    @TempDir
    private Path folder;

    private Path written;

    @BeforeEach
    void write() throws IOException {
        written = folder.resolve("large.eml");
        try (OutputStream out = Files.newOutputStream(written)) {
            out.write(("From: a@b.lt\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nTekstas\r\n--x\r\n"
                            + "Content-Type: video/mp4; name=filmas.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                    .getBytes(US_ASCII));
            byte[] lines = ("QUJD".repeat(19) + "\r\n").repeat(1000).getBytes(US_ASCII);
            for (int length = 0; length < LENGTH; length += lines.length) {
                out.write(lines);
            }
            out.write("--x--\r\n".getBytes(US_ASCII));
        }
    }

    @Test
    void itIsKeptReadAndRecognisedPieceByPiece() throws IOException {
        RawShelf shelf = new RawShelf(folder);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        RawShelf.Kept kept = keep(shelf);
        ReadMail mail = MailReader.read(shelf.place(kept.sha256()));
        MailRegister.Marks marks = MailMarks.of(mail, kept.sha256());

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(FEW_MEGABYTES);
        assertThat(mail.text()).isEqualTo("Tekstas");
        assertThat(marks.contentHash()).isNotEqualTo(kept.sha256());
        assertThat(kept.size()).isGreaterThan(LENGTH);
    }

    private RawShelf.Kept keep(RawShelf shelf) throws IOException {
        try (InputStream content = Files.newInputStream(written)) {
            return shelf.keep(content, 2L * LENGTH);
        }
    }
}
