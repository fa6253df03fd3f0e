package lt.atsakas.correspondence;

import java.util.List;

/** A paper as the house sets it, for tests of what is done to papers afterwards. */
public final class SamplePaper {

    private SamplePaper() {}

    /** An answer of several pages. */
    public static byte[] pdf() {
        String reasons = "Vožtuvai buvo sugedę, todėl juos pakeitėme.\n\n".repeat(30);
        return new Typesetter().set(Letters.page(Letters.letter(AppealKind.CIVIL, reasons)));
    }

    /** What breaks the standards of letters. */
    public static List<String> faults(byte[] pdf) {
        return VeraPdf.faults(pdf);
    }

    /** Its words. */
    public static String text(byte[] pdf) {
        return Pdf.text(pdf);
    }
}
