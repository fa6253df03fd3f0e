package lt.atsakas.mailroom.web;

import java.io.InputStream;
import lt.atsakas.mailroom.reading.ReadFile;
import org.springframework.core.io.AbstractResource;

/** A file of a mail, taken out of the mail's bytes each time it is read. */
final class MailFile extends AbstractResource {

    private final ReadFile file;

    MailFile(ReadFile file) {
        this.file = file;
    }

    @Override
    public InputStream getInputStream() {
        return file.open();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "a file of a mail";
    }
}
