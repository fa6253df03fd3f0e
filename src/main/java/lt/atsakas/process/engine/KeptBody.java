package lt.atsakas.process.engine;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose body was read beforehand, so that the engine gets exactly the bytes that were looked through. */
final class KeptBody extends HttpServletRequestWrapper {

    private static final int LARGEST = 1 << 20;

    private final byte[] bytes;

    private KeptBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    static KeptBody of(HttpServletRequest request) throws IOException {
        return new KeptBody(request, request.getInputStream().readNBytes(LARGEST + 1));
    }

    boolean isTooLarge() {
        return bytes.length > LARGEST;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(bytes);
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream body;

        Replay(byte[] bytes) {
            this.body = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return body.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read at once");
        }
    }
}
