package lt.atsakas.documents;

/** How far the search for viruses in a content has come. */
public enum ScanState {
    WAITING,
    CLEAN,
    INFECTED;

    /** The key of the words for whoever looks at the list of files. */
    public String messageKey() {
        return "documents.scan." + name();
    }
}
