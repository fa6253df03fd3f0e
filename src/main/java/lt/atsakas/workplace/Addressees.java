package lt.atsakas.workplace;

import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Whom a question is put to, in words: the unit, the body or that it is the client. */
@Component
class Addressees {

    private final Organisation organisation;
    private final AddressBook bodies;
    private final HouseWords words;

    Addressees(Organisation organisation, AddressBook bodies, HouseWords words) {
        this.organisation = organisation;
        this.bodies = bodies;
        this.words = words;
    }

    String of(InquiryCard asked) {
        if (asked.unit() != null) {
            return organisation.unit(asked.unit()).name();
        }
        return asked.body() == null
                ? words.of("inquiry.client")
                : bodies.card(asked.body()).name();
    }

    /** The same where it says who replies. */
    String replying(InquiryCard asked) {
        return asked.isToClient() ? words.of("inquiry.client.doer") : of(asked);
    }
}
