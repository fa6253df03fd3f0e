package lt.atsakas.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * Gives out of what comes from outside only what a scanner has found to be clean, where there is one: neither what waits for it
 * nor what it could not look at. What it found a virus in is given out never again.
 */
@Service
public class Quarantine {

    private final ScannerSettings settings;
    private final Clamd scanner;
    private final ScanBook book;
    private final ApplicationEventPublisher events;

    Quarantine(ScannerSettings settings, Clamd scanner, ScanBook book, ApplicationEventPublisher events) {
        this.settings = settings;
        this.scanner = scanner;
        this.book = book;
        this.events = events;
    }

    /** A content that belongs to no case is looked at on the spot. */
    public Resource passed(Resource content) {
        if (!settings.isOn()) {
            return content;
        }
        try (InputStream stream = content.getInputStream()) {
            ScanResult result = scanner.scan(stream);
            if (result instanceof ScanResult.Clean) {
                return content;
            }
            throw result instanceof ScanResult.Infected ? new FileInfected() : new FileNotScanned();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document goes in; one whose content is known for its virus is told of at once. */
    void enter(DocumentCard document) {
        if (document.kind().comesFromOutside() && settings.isOn()) {
            book.enter(document.sha256());
            book.of(document.sha256()).filter(ScanState.INFECTED::equals).ifPresent(known -> tell(document));
        }
    }

    void tell(DocumentCard document) {
        events.publishEvent(new VirusFound(document.caseNumber(), document.id(), document.fileName()));
    }

    /** Lets the document out, or says why not. */
    void release(DocumentCard document) {
        if (document.scan() == ScanState.INFECTED) {
            throw new FileInfected();
        }
        boolean mayPass = !settings.isOn() || !document.kind().comesFromOutside() || document.scan() == ScanState.CLEAN;
        if (!mayPass) {
            throw new FileNotScanned();
        }
    }
}
