package lt.atsakas.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that letters are set in, read once and used for one letter at a time. */
final class Fonts {

    private static final String FAMILY = "Noto Sans";

    private final Map<Face, TrueTypeFont> faces = new LinkedHashMap<>();

    private enum Face {
        REGULAR("NotoSans-Regular.ttf", 400),
        BOLD("NotoSans-Bold.ttf", 700);

        private final String file;
        private final int weight;

        Face(String file, int weight) {
            this.file = file;
            this.weight = weight;
        }
    }

    Fonts() {
        for (Face face : Face.values()) {
            faces.put(face, read(face.file));
        }
    }

    /** Lends the faces to a letter; each is embedded only if the letter uses it. */
    void lend(PdfRendererBuilder builder, PDDocument letter) {
        faces.forEach(
                (face, font) -> builder.useFont(new Lent(letter, font), FAMILY, face.weight, FontStyle.NORMAL, true));
    }

    /** Without glyph substitution: our letters need none, and it is two thirds of the time of a letter. */
    private static TrueTypeFont read(String file) {
        try (InputStream content = open(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        InputStream content = Fonts.class.getResourceAsStream("/fonts/" + file);
        if (content == null) {
            throw new IllegalStateException(
                    "Font " + file + " is not in the application: build it with src/main/frontend/build.mjs");
        }
        return content;
    }

    /** Makes the letter's own font on first use. */
    private static final class Lent extends PDFontSupplier {

        private final PDDocument letter;
        private final TrueTypeFont face;

        Lent(PDDocument letter, TrueTypeFont face) {
            super(null);
            this.letter = letter;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(letter, face, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
