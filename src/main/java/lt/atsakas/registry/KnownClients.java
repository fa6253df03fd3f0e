package lt.atsakas.registry;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who complained before, for whoever writes them down again: found by parts of name, address, telephone or e-mail, or by the number of a case, among
 * the cases of the asker's circle alone. Words that many have are looked for among the latest cases, and only where those do not suffice by an index of
 * parts, of which it reads a few hundred: so no word takes long, and whoever came last comes first.
 */
@Service
public class KnownClients {

    /** How many are offered. */
    public static final int MOST = 8;

    private static final int LOOKED_THROUGH = 400;

    private static final int LATEST = 1000;

    /** Among how many that fit short parts are looked for that do not begin a word. */
    private static final int SIFTED = 2000;

    private static final String LINE = "registry.client_line(client_name, client_email, client_phone, client_address)";

    private static final String FOUND = "select number, client_kind, client_name, client_email, client_phone,"
            + " client_address, client_box, language, received_at from ";

    private static final String LATEST_FIRST = " order by received_at desc, number desc";

    private static final Comparator<KnownClient> BY_RECEIPT = Comparator.comparing(KnownClient::receivedAt)
            .thenComparing(known -> known.number().value())
            .reversed();

    private final JdbcClient jdbc;

    KnownClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who fit best, the last written down first; none while too little is typed. */
    @Transactional(readOnly = true)
    public List<KnownClient> like(String typed, Circle circle) {
        LookUp wanted = LookUp.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        IndexOnly.briefly(jdbc);
        if (wanted.number().isPresent()) {
            return of(wanted.number().get(), circle).stream().toList();
        }
        Set<KnownClient> found = new LinkedHashSet<>(amongLatest(wanted, circle));
        if (eachOnce(found).size() < MOST) {
            found.addAll(amongAll(wanted, circle));
        }
        if (eachOnce(found).size() < MOST && !wanted.shortParts().isEmpty()) {
            found.addAll(sifted(wanted, circle));
        }
        return eachOnce(found);
    }

    private List<KnownClient> amongLatest(LookUp wanted, Circle circle) {
        CaseConditions conditions = new CaseConditions();
        return found(
                "with latest as materialized (select *, " + LINE + " as line from registry.case_file" + LATEST_FIRST
                        + " limit " + LATEST + ") " + FOUND + "latest where "
                        + asked("line", wanted.parts(), LookUp::anywhere, conditions) + conditions.within(circle)
                        + LATEST_FIRST,
                conditions);
    }

    /** By the index, which knows long parts wherever they stand, and short ones where they begin a word. */
    private List<KnownClient> amongAll(LookUp wanted, Circle circle) {
        CaseConditions conditions = new CaseConditions();
        String begun = wanted.shortParts().stream()
                .map(part -> " and (" + asked(LINE, List.of(part), LookUp::beginningTheLine, conditions) + " or "
                        + asked(LINE, List.of(part), LookUp::beginningAWord, conditions) + ")")
                .collect(joining());
        return found(
                FOUND + "registry.case_file where "
                        + asked(LINE, wanted.longParts(), LookUp::anywhere, conditions) + begun
                        + conditions.within(circle),
                conditions);
    }

    private List<KnownClient> sifted(LookUp wanted, Circle circle) {
        CaseConditions conditions = new CaseConditions();
        return found(
                "with fitting as materialized (select *, " + LINE + " as line from registry.case_file where "
                        + asked(LINE, wanted.longParts(), LookUp::anywhere, conditions) + conditions.within(circle)
                        + " limit " + SIFTED + ") " + FOUND + "fitting where "
                        + asked("line", wanted.shortParts(), LookUp::anywhere, conditions),
                conditions);
    }

    private List<KnownClient> found(String sql, CaseConditions conditions) {
        return jdbc.sql(sql + " limit " + LOOKED_THROUGH)
                .params(conditions.values())
                .query(KnownClients::client)
                .list();
    }

    /** The client of one case in the circle. */
    @Transactional(readOnly = true)
    public Optional<KnownClient> of(CaseNumber number, Circle circle) {
        CaseConditions conditions = new CaseConditions();
        return jdbc.sql(FOUND + "registry.case_file where number = " + conditions.named(number.value())
                        + conditions.within(circle))
                .params(conditions.values())
                .query(KnownClients::client)
                .optional();
    }

    private static String asked(
            String line, List<String> parts, UnaryOperator<String> pattern, CaseConditions conditions) {
        return parts.stream()
                .map(part -> line + " like registry.plain(" + conditions.named(pattern.apply(part)) + ")")
                .collect(joining(" and "));
    }

    /** Everybody once, as they were written down last; the last written down first. */
    private static List<KnownClient> eachOnce(Collection<KnownClient> found) {
        Map<Client, KnownClient> latest = new LinkedHashMap<>();
        found.stream().sorted(BY_RECEIPT).forEach(one -> latest.putIfAbsent(one.client(), one));
        return latest.values().stream().limit(MOST).toList();
    }

    private static KnownClient client(ResultSet row, int index) throws SQLException {
        return new KnownClient(
                new CaseNumber(row.getString(1)),
                new Client(
                        ClientKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                row.getString(8),
                row.getTimestamp(9).toInstant());
    }
}
