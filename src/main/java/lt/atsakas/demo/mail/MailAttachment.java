package lt.atsakas.demo.mail;

/** A file that came with a message. */
public record MailAttachment(String fileName, String contentType, byte[] content) {

    public int size() {
        return content.length;
    }
}
