package lt.atsakas.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.registry.CaseFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** By which roads short news reaches a client: the mailbox, and the mobile telephone where the house has texts carried. */
@Component
public class ClientRoads {

    private final boolean texts;

    ClientRoads(ObjectProvider<TextCarrier> carrier) {
        this.texts = carrier.getIfAvailable() != null;
    }

    /** The roads that the case knows, the mailbox first; none of whoever is reached on paper alone. */
    public List<KnownRoad> of(CaseFacts facts) {
        return Stream.of(ClientRoad.values())
                .flatMap(road -> address(facts, road).map(to -> new KnownRoad(road, masked(road, to))).stream())
                .toList();
    }

    /** Where the road leads, if the case knows it. */
    Optional<String> address(CaseFacts facts, ClientRoad road) {
        return switch (road) {
            case EMAIL -> Optional.ofNullable(facts.client().email()).filter(mailbox -> !mailbox.isBlank());
            case TEXT -> texts ? MobileNumber.in(facts.client().phone()) : Optional.empty();
        };
    }

    private static String masked(ClientRoad road, String address) {
        return road == ClientRoad.EMAIL ? Masked.mailbox(address) : Masked.telephone(address);
    }
}
