package lt.atsakas.documents.picture;

import java.io.IOException;

/** Numbers in the order of bytes that a TIFF header names. */
record TiffNumbers(Bytes bytes, boolean little) {

    private static final int CLASSIC = 42;

    static TiffNumbers at(Bytes bytes, long header) throws IOException {
        TiffNumbers numbers = new TiffNumbers(bytes, bytes.says(header, "II"));
        if (!numbers.little() && !bytes.says(header, "MM") || numbers.u16(header + 2) != CLASSIC) {
            throw new PictureBroken("No TIFF header");
        }
        return numbers;
    }

    int u16(long at) throws IOException {
        return little ? bytes.u16Little(at) : bytes.u16(at);
    }

    long u32(long at) throws IOException {
        return little ? bytes.u32Little(at) : bytes.u32(at);
    }

    byte[] short16(int value) {
        return little ? new byte[] {(byte) value, (byte) (value >> 8)} : new byte[] {(byte) (value >> 8), (byte) value};
    }
}
