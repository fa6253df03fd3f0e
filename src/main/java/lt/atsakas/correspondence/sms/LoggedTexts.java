package lt.atsakas.correspondence.sms;

import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.TextCarrier;
import lt.atsakas.correspondence.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes into the log that a text would leave, without its words and its number: for the demo and tests alone, as nothing reaches anybody. */
@Component
@Profile({"demo", "test"})
@ConditionalOnProperty(name = "atsakas.sms.carrier", havingValue = "log")
class LoggedTexts implements TextCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedTexts.class);

    @Override
    public Delivery deliver(TextMessage message) {
        LOG.info("Text {} leaves in {} part(s)", message.id(), message.parts());
        return new Delivery.Accepted("logged");
    }
}
