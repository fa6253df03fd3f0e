package lt.atsakas.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lt.atsakas.shared.MailAddress;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that may be of the same matter as what is being registered: of the same person, of the same address or in similar words – among
 * the open ones and those of the last year in the asker's circle. Found by indexes, the likeliest only and of those the newest; similar words among
 * the latest open and the latest of all.
 */
@Service
public class LikeCases {

    private static final int MOST = 6;

    /** From which likeness of their beginnings on two texts are taken for the same story; 1 is the same. */
    private static final double ALIKE = 0.4;

    /** Fewer signs of an address or a number tell nobody from another. */
    private static final int SHORTEST = 5;

    private static final Period RECENT = Period.ofYears(1);

    private static final String PERSON = """
            (lower(client_email) = lower(cast(:email as text))
                or registry.dialled(client_phone) = registry.dialled(cast(:phone as text))
                or registry.plain(client_name) = registry.plain(:name)
                    and registry.place(client_address) = registry.place(cast(:address as text)))""";

    private static final String NEWEST = "order by received_at desc, number desc limit";

    /**
     * Those that fit are found by the index, and then the newest of them taken: else the index of moments might be walked for one that fits.
     * Of a telephone with thousands of cases some are enough to say that it is known.
     */
    private static final String FITTING = """
            (select number from (select number, received_at from registry.case_file where %s limit 2000) fitting %s 50)""";

    /** A mailbox and a telephone stand between blanks there. */
    private static final String LINE =
            "registry.client_line(client_name, client_email, client_phone, client_address) like %s";

    private static final String AT_PLACE = "client_address is not null"
            + " and registry.place(client_address) = registry.place(cast(:address as text)) and closed_at is %s";

    /** A candidate list for each index, and the latest; then what they have in common with what is registered. */
    private static final String CANDIDATES = "with mine as materialized (\n"
            + FITTING.formatted(LINE.formatted(":emailPart"), NEWEST)
            + " union "
            + FITTING.formatted(LINE.formatted("'% ' || registry.dialled(cast(:phone as text)) || ' %'"), NEWEST)
            + " union "
            + FITTING.formatted(AT_PLACE.formatted("null"), NEWEST)
            + " union (select number from registry.case_file where " + AT_PLACE.formatted("not null") + " " + NEWEST
            + " 50) union (select number from registry.case_file where closed_at is null and :text <> '' " + NEWEST
            + " 1000) union (select number from registry.case_file " + NEWEST + " 300)), alike as (\n"
            + "select number, subject, client_name, received_at, status, closed_at is not null as closed,\n";

    private static final String REASONS = """
            coalesce(%s, false) as person,
            coalesce(registry.place(client_address) = registry.place(cast(:address as text)), false) as place,
            case when :text = '' then 0
                else similarity(registry.gist(subject, text), registry.gist(:subject, :text)) end as likeness
            from registry.case_file where number in (select number from mine)
            """.formatted(PERSON);

    private static final String LIKELIEST = """
            ) select * from alike where person or place or likeness >= :alike
            order by person::int + place::int + likeness desc, received_at desc, number desc limit""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LikeCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The likeliest first; none when nothing is known yet. */
    @Transactional(readOnly = true)
    public List<LikeCase> of(Client client, String subject, String text, Circle circle) {
        IndexOnly.briefly(jdbc);
        String email = client.email() == null || !MailAddress.isUsable(client.email()) ? null : client.email();
        String phone = client.phone() == null || digits(client.phone()) < SHORTEST ? null : client.phone();
        CaseConditions conditions = new CaseConditions();
        String seen = conditions.within(circle);
        return jdbc.sql(CANDIDATES + REASONS + " and (closed_at is null or received_at >= :since)" + seen + LIKELIEST
                        + " " + MOST)
                .params(conditions.values())
                .param("name", client.name())
                .param("email", email)
                .param("phone", phone)
                .param("address", told(client.address(), SHORTEST))
                .param("emailPart", email == null ? null : LookUp.betweenBlanks(email.toLowerCase(Locale.ROOT)))
                .param("alike", ALIKE)
                .param("subject", subject)
                .param("text", text)
                .param("since", recently())
                .query(LikeCases::alike)
                .list();
    }

    private OffsetDateTime recently() {
        return Vilnius.dayOf(clock.instant())
                .minus(RECENT)
                .atStartOfDay(Vilnius.ZONE)
                .toOffsetDateTime();
    }

    /** What is long enough to tell one from another. */
    private static @Nullable String told(@Nullable String line, int shortest) {
        return line == null || line.strip().length() < shortest ? null : line.strip();
    }

    private static long digits(String phone) {
        return phone.chars().filter(Character::isDigit).count();
    }

    private static LikeCase alike(ResultSet row, int index) throws SQLException {
        Set<LikeCase.Reason> reasons = EnumSet.noneOf(LikeCase.Reason.class);
        if (row.getBoolean("person")) {
            reasons.add(LikeCase.Reason.SAME_PERSON);
        }
        if (row.getBoolean("place")) {
            reasons.add(LikeCase.Reason.SAME_ADDRESS);
        }
        if (row.getDouble("likeness") >= ALIKE) {
            reasons.add(LikeCase.Reason.SIMILAR_TEXT);
        }
        return new LikeCase(
                new CaseNumber(row.getString("number")),
                row.getString("subject"),
                row.getString("client_name"),
                row.getTimestamp("received_at").toInstant(),
                ClientStatus.valueOf(row.getString("status")),
                row.getBoolean("closed"),
                reasons);
    }
}
