package lt.atsakas.documents;

/** What the scanner says of a content. */
sealed interface ScanResult {

    record Clean() implements ScanResult {}

    /** A virus, by the scanner's name for it. */
    record Infected(String name) implements ScanResult {}

    /** The scanner looks at nothing that large; its limit is to be raised. */
    record TooLarge() implements ScanResult {}

    /** Our own content cannot be read. */
    record Unreadable() implements ScanResult {}

    /** The scanner is away, or did not come to an end. */
    record Away(String trouble) implements ScanResult {}
}
