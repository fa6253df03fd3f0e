package lt.atsakas.correspondence;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Sets pages as letters: tagged PDF/A-2a and PDF/UA-1 with the fonts inside, reading nothing from outside. */
@Component
class Typesetter {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** A letter gets a few kilobytes larger than with the usual level and is packed in half the time. */
    private static final String FAST_COMPRESSION = "2";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, FAST_COMPRESSION);
    }

    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();
    private final Queue<Fonts> idleFonts = new ConcurrentLinkedQueue<>();

    /** The letter as a file. */
    byte[] set(String page) {
        Fonts polled = idleFonts.poll();
        Fonts fonts = polled == null ? new Fonts() : polled;
        byte[] pdf = set(Glyphs.readable(NOT_XML.matcher(page).replaceAll("")), fonts);
        idleFonts.add(fonts);
        return pdf;
    }

    private byte[] set(String page, Fonts fonts) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument letter = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(letter);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri.startsWith(QrImage.WITHIN_THE_PAGE),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Atsakas");
            fonts.lend(builder, letter);
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            runApart(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Each letter looks for XML factories; kept off the application's class path it finds the platform's at once. */
    private static void runApart(PdfRendererBuilder builder) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            builder.run();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
