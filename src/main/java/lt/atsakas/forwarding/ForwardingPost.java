package lt.atsakas.forwarding;

import java.util.List;
import lt.atsakas.correspondence.BodyPost;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** The two letters of a forwarding on their way: to the body and to the client. */
@Component
class ForwardingPost {

    private final ForwardingWords words;
    private final BodyPost bodies;
    private final OfficialPost clients;
    private final PostOffice postOffice;

    ForwardingPost(ForwardingWords words, BodyPost bodies, OfficialPost clients, PostOffice postOffice) {
        this.words = words;
        this.bodies = bodies;
        this.clients = clients;
        this.postOffice = postOffice;
    }

    void send(CaseFacts facts, Forwarding forwarding, BodyCard body, List<DocumentCard> files) {
        bodies.send(words.toBody(facts, forwarding, body, files));
        clients.send(words.toClient(facts, forwarding));
    }

    boolean hasLeft(CaseNumber number, Forwarding forwarding) {
        return bodies.isDelivered(number, forwarding.bodyOccasion());
    }

    boolean isDelivered(CaseNumber number, Forwarding forwarding) {
        return hasLeft(number, forwarding) && clients.isDelivered(number, forwarding.clientOccasion());
    }

    void deliveredOtherwise(CaseNumber number, Forwarding forwarding) {
        bodies.deliveredOtherwise(number, forwarding.bodyOccasion());
        clients.deliveredOtherwise(number, forwarding.clientOccasion());
    }

    void sendAgain(CaseNumber number, Forwarding forwarding, BodyCard body) {
        bodies.sendAgain(number, forwarding.bodyOccasion(), ForwardingWords.recipient(body));
        postOffice.sendAgain(number, forwarding.clientOccasion());
    }
}
