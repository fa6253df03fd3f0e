package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Speaks to {@code clamd}: sends a content by pieces ({@code INSTREAM}) and reads what was found. */
@Component
class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND", Pattern.DOTALL);

    private final ScannerSettings settings;

    Clamd(ScannerSettings settings) {
        this.settings = settings;
    }

    /** Looks at the content; the trouble of reading it is the caller's. */
    ScanResult scan(InputStream content) throws IOException {
        try (ScannerLine line = ScannerLine.to(settings.address(), settings.timeout())) {
            return result(answer(content, line));
        } catch (ScannerLine.Broken | UnresolvedAddressException | SocketException away) {
            return new ScanResult.Away(away.getClass().getSimpleName());
        }
    }

    /** A scanner that has seen enough hangs up while it is still being sent to: its answer lies there nevertheless. */
    private static String answer(InputStream content, ScannerLine line) throws IOException {
        try {
            send(content, line);
        } catch (ScannerLine.Broken hungUp) {
            String said = line.read();
            if (said.isEmpty()) {
                throw hungUp;
            }
            return said;
        }
        return line.read();
    }

    private static void send(InputStream content, ScannerLine line) throws IOException {
        line.write(ByteBuffer.wrap(BEGIN));
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (read > 0) {
                line.write(ByteBuffer.allocate(Integer.BYTES + read)
                        .putInt(read)
                        .put(piece, 0, read)
                        .flip());
            }
        }
        line.write(ByteBuffer.allocate(Integer.BYTES));
    }

    private static ScanResult result(String answer) {
        if (answer.equals("stream: OK")) {
            return new ScanResult.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new ScanResult.Infected(found.group(1));
        }
        return answer.contains("size limit exceeded") ? new ScanResult.TooLarge() : new ScanResult.Away("BadAnswer");
    }
}
