package lt.atsakas.documents;

/** A content that is on the disk for good and belongs to no case yet; its name is already safe, its type the content's own. */
public record ShelvedFile(String name, String mediaType, long size, String sha256) {

    @Override
    public String toString() {
        return "ShelvedFile[" + sha256 + "]";
    }
}
