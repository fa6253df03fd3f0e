package lt.atsakas.intake;

import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/** What the client replies to what the house has asked them for, in words, in files or both. */
public record ClientReply(CaseNumber caseNumber, String words, List<SubmittedFile> files, Actor by) {

    public ClientReply {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "ClientReply[" + caseNumber + "]";
    }
}
