package lt.atsakas.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What went to one database: how many statements, round trips and transactions, and which kinds took the time. */
public final class StatementTally {

    private static final Pattern KIND = Pattern.compile(
            "^\\s*(?:with.*?\\)\\s*)?(insert\\s+into|update|delete\\s+from|select\\b.*?\\sfrom)\\s+([\\w.\"]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final LongAdder statements = new LongAdder();
    private final LongAdder roundTrips = new LongAdder();
    private final LongAdder transactions = new LongAdder();
    private final LongAdder writingTransactions = new LongAdder();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    /** Counts what one call sent; tells whether it was more than a question. */
    boolean roundTrip(String sql, int count, long nanos) {
        statements.add(count);
        roundTrips.increment();
        String kind = kinds.computeIfAbsent(sql, StatementTally::kindOf);
        Share share = shares.computeIfAbsent(kind, first -> new Share());
        share.statements.add(count);
        share.nanos.add(nanos);
        return !kind.startsWith("select");
    }

    void transaction(boolean wrote) {
        transactions.increment();
        if (wrote) {
            writingTransactions.increment();
        }
    }

    void clear() {
        statements.reset();
        roundTrips.reset();
        transactions.reset();
        writingTransactions.reset();
        shares.clear();
    }

    public long statements() {
        return statements.sum();
    }

    public long roundTrips() {
        return roundTrips.sum();
    }

    public long transactions() {
        return transactions.sum();
    }

    public long writingTransactions() {
        return writingTransactions.sum();
    }

    /** The kinds of statement that callers waited for longest, dearest first. */
    public List<KindOfStatement> dearest(int count) {
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
    public record KindOfStatement(String kind, long statements, long nanos) {}

    private static final class Share {
        private final LongAdder statements = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }
}
