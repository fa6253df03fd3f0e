package lt.atsakas.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who complained before, for whoever writes them down again: found by parts of name, address, telephone or e-mail, or by the number of a case, among
 * the cases of the asker's circle alone. It reads an index of parts, and of those who fit a few hundred.
 */
@Service
public class KnownClients {

    /** How many are offered. */
    public static final int MOST = 8;

    private static final int LOOKED_THROUGH = 400;

    private static final String FOUND = "select number, client_kind, client_name, client_email, client_phone,"
            + " client_address, language, received_at from registry.case_file where ";

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
        IndexOnly.in(jdbc);
        CaseConditions conditions = new CaseConditions();
        String asked = asked(wanted, conditions) + conditions.within(circle);
        List<KnownClient> found = jdbc.sql("with fitting as materialized (" + FOUND + asked + " limit " + LOOKED_THROUGH
                        + ") select * from fitting order by received_at desc")
                .params(conditions.values())
                .query(KnownClients::client)
                .list();
        return eachOnce(found);
    }

    /** The client of one case in the circle. */
    @Transactional(readOnly = true)
    public Optional<KnownClient> of(CaseNumber number, Circle circle) {
        CaseConditions conditions = new CaseConditions();
        return jdbc.sql(FOUND + "number = " + conditions.named(number.value()) + conditions.within(circle))
                .params(conditions.values())
                .query(KnownClients::client)
                .optional();
    }

    private static String asked(LookUp wanted, CaseConditions conditions) {
        if (wanted.number().isPresent()) {
            return "number = " + conditions.named(wanted.number().get().value());
        }
        return String.join(
                " and ",
                wanted.parts().stream()
                        .map(part -> "registry.client_line(client_name, client_email, client_phone, client_address)"
                                + " like registry.plain("
                                + conditions.named(LookUp.anywhere(part)) + ")")
                        .toList());
    }

    private static List<KnownClient> eachOnce(List<KnownClient> found) {
        Map<Client, KnownClient> latest = new LinkedHashMap<>();
        found.forEach(one -> latest.putIfAbsent(one.client(), one));
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
                        row.getString(6)),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
