package lt.atsakas.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.registry.Client;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mailboxes, telephones, official boxes and people at postal addresses that want no survey any more, by their sums. Of whoever gets paper and
 * gave no address nothing is kept: a name alone is that of others too.
 */
@Repository
class DeclinedRoads {

    private static final int DIGITS_OF_A_NUMBER = 8;

    private final JdbcClient jdbc;

    DeclinedRoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This client is not asked by this road any more. */
    void add(Client client, LetterChannel road, Instant since) {
        sum(client, road)
                .ifPresent(sum -> jdbc.sql("insert into survey.declined_mailbox (mailbox_hash, since) values (?, ?)"
                                + " on conflict do nothing")
                        .params(sum, since.atOffset(UTC))
                        .update());
    }

    boolean contains(Client client, LetterChannel road) {
        return sum(client, road)
                .filter(sum -> jdbc.sql("select exists (select from survey.declined_mailbox where mailbox_hash = ?)")
                        .param(sum)
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    private static Optional<byte[]> sum(Client client, LetterChannel road) {
        String written = switch (road) {
            case EMAIL -> client.email();
            case SMS -> telephone(client.phone());
            case E_DELIVERY -> client.box();
            case PRINT -> person(client);
        };
        return Optional.ofNullable(written)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .map(text -> Sha256.start().digest(text.getBytes(UTF_8)));
    }

    private static @Nullable String person(Client client) {
        String address = client.address();
        return address == null || address.isBlank() ? null : client.name() + "\n" + address;
    }

    /** Without what stands before the number itself, which is written in several ways. */
    private static @Nullable String telephone(@Nullable String written) {
        String digits = written == null ? "" : written.replaceAll("\\D", "");
        return digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_NUMBER));
    }
}
