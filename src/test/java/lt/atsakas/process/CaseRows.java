package lt.atsakas.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables of the house hold about one case, and where the register of outgoing numbers stands: what is done twice shows. */
public final class CaseRows {

    private static final String HOUSE = "registry.register_series";

    private final JdbcClient database;
    private final String number;
    private final String key;

    public CaseRows(ApplicationContext beans, Walk walk) {
        this.database = beans.getBean(JdbcClient.class);
        this.number = walk.number().value();
        this.key = walk.key();
    }

    /** Each journal line and each letter by what it says and where it stands; of all else how much there is. */
    public Map<String, List<String>> now() {
        Map<String, List<String>> rows = new TreeMap<>();
        tables().forEach(table -> rows.put(table, count(table)));
        rows.put("journal", journal());
        rows.put("letters", letters());
        rows.put(HOUSE, List.of(String.valueOf(lastNumber())));
        return rows;
    }

    /** How many outgoing numbers were given out. */
    public int lastNumber() {
        return database.sql("select coalesce(sum(last), 0) from " + HOUSE + " where series = 'answers'")
                .query(Integer.class)
                .single();
    }

    public List<String> journal() {
        return texts("select kind || ' ' || coalesce(actor, '') || ' ' || details from registry.journal_entry"
                + " where case_number = :number order by id");
    }

    /** Those about the case, and those of no case that name what goes beside it. */
    public List<String> letters() {
        return texts(
                "select concat_ws(' ', occasion, recipient, subject, state) from correspondence.outgoing_letter"
                        + " where case_number = :number or case_number is null and strpos(subject || body, :key) > 0 order by id");
    }

    /** Whether any row about the case carries the outgoing number, in whichever table. */
    public boolean carry(String outgoing) {
        return tables().stream()
                .anyMatch(table -> database.sql("select exists (select from " + table
                                + " t where case_number = :number and strpos(t::text, :outgoing) > 0)")
                        .param("number", number)
                        .param("outgoing", outgoing)
                        .query(Boolean.class)
                        .single());
    }

    private List<String> count(String table) {
        return texts("select count(*)::text from " + table + " where case_number = :number");
    }

    private List<String> tables() {
        return texts("""
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'case_number' and table_type = 'BASE TABLE' and table_schema <> 'public'
                order by 1""");
    }

    private List<String> texts(String sql) {
        return database.sql(sql)
                .params(Map.of("number", number, "key", key))
                .query(String.class)
                .list();
    }

    /** What is there more than once. */
    public static List<String> twins(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting())).entrySet().stream()
                .filter(line -> line.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
