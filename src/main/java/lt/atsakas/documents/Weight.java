package lt.atsakas.documents;

/** How many files from outside a case has, and their bytes together. */
record Weight(long files, long bytes) {

    boolean exceeds(DocumentSettings settings, long moreBytes) {
        return files >= settings.maxFiles()
                || bytes + moreBytes > settings.maxTotalSize().toBytes();
    }
}
