package lt.atsakas.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What went to one database: how many statements, round trips and transactions, and which kinds took the time. */
final class StatementTally {

    private static final Pattern KIND = Pattern.compile(
            "^\\s*(?:with.*?\\)\\s*)?(insert\\s+into|update|delete\\s+from|select\\b.*?\\sfrom)\\s+([\\w.\"]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final LongAdder statements = new LongAdder();
    private final LongAdder roundTrips = new LongAdder();
    private final LongAdder transactions = new LongAdder();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    void roundTrip(String sql, int count, long nanos) {
        statements.add(count);
        roundTrips.increment();
        Share share = shares.computeIfAbsent(kinds.computeIfAbsent(sql, StatementTally::kindOf), kind -> new Share());
        share.statements.add(count);
        share.nanos.add(nanos);
    }

    void transaction() {
        transactions.increment();
    }

    void clear() {
        statements.reset();
        roundTrips.reset();
        transactions.reset();
        shares.clear();
    }

    long statements() {
        return statements.sum();
    }

    long roundTrips() {
        return roundTrips.sum();
    }

    long transactions() {
        return transactions.sum();
    }

    /** The kinds of statement that took the most time, dearest first. */
    List<KindOfStatement> dearest(int count) {
        return shares.entrySet().stream()
                .map(entry -> new KindOfStatement(
                        entry.getKey(),
                        entry.getValue().statements.sum(),
                        entry.getValue().nanos.sum()))
                .sorted(Comparator.comparingLong(KindOfStatement::nanos).reversed())
                .limit(count)
                .toList();
    }

    /** The verb and the first table: "insert act_hi_varinst". */
    private static String kindOf(String sql) {
        Matcher kind = KIND.matcher(sql);
        String flat = sql.strip().replaceAll("\\s+", " ");
        return kind.find()
                ? (kind.group(1).split("\\s+")[0] + " " + kind.group(2)).toLowerCase(Locale.ROOT)
                : flat.substring(0, Math.min(60, flat.length()));
    }

    /** One kind of statement, how often it ran and how long the callers waited for it. */
    record KindOfStatement(String kind, long statements, long nanos) {}

    private static final class Share {
        private final LongAdder statements = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }
}
