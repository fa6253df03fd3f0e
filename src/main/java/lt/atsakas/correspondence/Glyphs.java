package lt.atsakas.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the faces of our letters have: Latin, Cyrillic and Greek. */
final class Glyphs {

    /** Stands in a letter for what cannot be printed; better than a row of signs that look like words. */
    static final String LEFT_OUT = "[…]";

    private static final int EVERYBODY_HAS = 0x17F;

    private Glyphs() {}

    /** The characters of the text that no letter can show, each once, in their order. */
    static Set<String> lackingIn(String text) {
        return text.codePoints()
                .filter(sign -> !isPrintable(sign) && !isSilent(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text with a plain form of what we lack where there is one, and {@link #LEFT_OUT} for the rest. */
    static String readable(String text) {
        if (text.codePoints().allMatch(Glyphs::isPrintable)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(sign, readable));
        return readable.toString();
    }

    private static void append(int sign, StringBuilder readable) {
        String plain = isPrintable(sign)
                ? Character.toString(sign)
                : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        if (plain.codePoints().allMatch(Glyphs::isPrintable)) {
            readable.append(plain);
        } else if (!isSilent(sign) && !readable.toString().endsWith(LEFT_OUT)) {
            readable.append(LEFT_OUT);
        }
    }

    private static boolean isPrintable(int sign) {
        return sign <= EVERYBODY_HAS || Face.SIGNS.getGlyphId(sign) != 0;
    }

    /** Signs that only steer those beside them. */
    private static boolean isSilent(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.SURROGATE;
    }

    /** Read when the first unusual character turns up. */
    private static final class Face {
        private static final CmapLookup SIGNS = read();

        private static CmapLookup read() {
            try (InputStream face = Fonts.open("NotoSans-Regular.ttf")) {
                return new TTFParser()
                        .parse(new RandomAccessReadBuffer(face.readAllBytes()))
                        .getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
