package lt.atsakas.process.model.gate;

import lt.atsakas.process.model.reading.Finding;

/** Says a finding in plain Lithuanian: where, what is wrong, how to mend it. */
public final class FindingWords {

    private FindingWords() {}

    public static String what(Finding finding) {
        return words("gate." + finding.rule() + ".what", finding);
    }

    public static String mend(Finding finding) {
        return words("gate." + finding.rule() + ".mend", finding);
    }

    /** {@code file: element name (id): what → how to mend}, on one line. */
    public static String line(Finding finding) {
        return "%s: %s (%s): %s → %s"
                .formatted(finding.file(), name(finding), id(finding), what(finding), mend(finding));
    }

    private static String name(Finding finding) {
        if (!finding.elementName().isBlank()) {
            return finding.elementName();
        }
        return words(finding.elementId().isBlank() ? "gate.wholeFile" : "gate.nameless", finding);
    }

    private static String id(Finding finding) {
        return finding.elementId().isBlank() ? "–" : finding.elementId();
    }

    private static String words(String key, Finding finding) {
        return GateWords.say(key, finding.details().toArray());
    }
}
