package lt.atsakas.mailroom.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Undoes what carried a part through seven bits. Broken encodings give what can be made of them. */
final class Transfer {

    private static final int PADDING = '=';

    private Transfer() {}

    static InputStream decoded(Bytes content, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> new Base64(content.stream());
            case "quoted-printable" -> new QuotedPrintable(content.stream());
            default -> content.stream();
        };
    }

    static byte[] base64(byte[] encoded) {
        return all(new Base64(new ByteArrayInputStream(encoded)));
    }

    static byte[] quotedPrintable(byte[] encoded) {
        return all(new QuotedPrintable(new ByteArrayInputStream(encoded)));
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads sign by sign; whole pieces are made of that. */
    private abstract static class SignBySign extends FilterInputStream {

        SignBySign(InputStream encoded) {
            super(encoded);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int taken = 0;
            while (taken < length) {
                int sign = read();
                if (sign < 0) {
                    return taken == 0 ? -1 : taken;
                }
                into[offset + taken++] = (byte) sign;
            }
            return taken;
        }
    }

    /** Six bits a sign; what is no sign of it is passed over, a padding in the middle begins anew. */
    private static final class Base64 extends SignBySign {
        private int bits;
        private int count;

        Base64(InputStream encoded) {
            super(encoded);
        }

        @Override
        public int read() throws IOException {
            while (count < 8) {
                int sign = super.read();
                if (sign < 0) {
                    return -1;
                }
                int value = value(sign);
                if (value >= 0) {
                    bits = bits << 6 | value;
                    count += 6;
                } else if (sign == PADDING) {
                    count = 0;
                }
            }
            count -= 8;
            return bits >> count & 0xFF;
        }

        private static int value(int sign) {
            if (sign >= 'A' && sign <= 'Z') {
                return sign - 'A';
            }
            if (sign >= 'a' && sign <= 'z') {
                return sign - 'a' + 26;
            }
            if (sign >= '0' && sign <= '9') {
                return sign - '0' + 52;
            }
            return switch (sign) {
                case '+', '-' -> 62;
                case '/', '_' -> 63;
                default -> -1;
            };
        }
    }

    /** A sign in two digits after an equals sign; one that is none stays as it is. */
    private static final class QuotedPrintable extends SignBySign {
        private final int[] ahead = new int[2];
        private int waiting;

        QuotedPrintable(InputStream encoded) {
            super(encoded);
        }

        @Override
        public int read() throws IOException {
            int sign = next();
            while (sign == PADDING) {
                int first = next();
                if (first == '\n') {
                    sign = next();
                } else if (first == '\r') {
                    int second = next();
                    sign = second == '\n' ? next() : second;
                } else {
                    return sign(first, next());
                }
            }
            return sign;
        }

        private int sign(int first, int second) {
            int high = Character.digit(first, 16);
            int low = Character.digit(second, 16);
            if (high >= 0 && low >= 0) {
                return high << 4 | low;
            }
            if (second >= 0) {
                ahead[waiting++] = second;
            }
            if (first >= 0) {
                ahead[waiting++] = first;
            }
            return PADDING;
        }

        private int next() throws IOException {
            return waiting > 0 ? ahead[--waiting] : super.read();
        }
    }
}
