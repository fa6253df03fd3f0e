package lt.atsakas.intake;

/** A file that came with a submission, as the sender named it; neither name nor type is to be believed. */
public record SubmittedFile(String name, byte[] content) {

    @Override
    public String toString() {
        return "SubmittedFile[" + content.length + " bytes]";
    }
}
