package lt.atsakas.acceptance.naughty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every text in every table of the database in which the mark stands. */
final class StoredWords {

    private final JdbcClient jdbc;

    StoredWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(String column, String words) {

        /** Whether the house's rule would leave it as it is. */
        boolean isKept() {
            return TypedText.strangeIn(words).isEmpty()
                    && TypedText.unsteered(words).equals(words)
                    && (words.indexOf('\r') < 0 || column.endsWith(".calendar"));
        }

        boolean isOfEngine() {
            return column.contains(".act_");
        }
    }

    List<Stored> all() {
        List<Stored> found = new ArrayList<>();
        jdbc.sql("""
                        select c.table_schema, c.table_name, c.column_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                        and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(column -> found.addAll(of(column.get(0), column.get(1), column.get(2))));
        return found;
    }

    private List<Stored> of(String schema, String table, String column) {
        String name = "\"%s\".\"%s\"".formatted(schema, table);
        return jdbc
                .sql("select \"%s\"::text from %s where \"%s\"::text like '%%%s%%'"
                        .formatted(column, name, column, Naughty.MARK))
                .query(String.class)
                .list()
                .stream()
                .flatMap(StoredWords::parts)
                .filter(words -> words.contains(Naughty.MARK))
                .map(words -> new Stored(schema + "." + table + "." + column, words))
                .toList();
    }

    /** The texts of what is stored as JSON, or the one that it is; a calendar's lines as they are read. */
    private static Stream<String> parts(String value) {
        if (value.startsWith("BEGIN:VCALENDAR")) {
            return Stream.of(value.replace("\r\n ", "").replaceAll("\\\\([,;\\\\])", "$1"));
        }
        if (!value.startsWith("{\"") && !value.startsWith("[{")) {
            return Stream.of(value);
        }
        try {
            List<String> texts = new ArrayList<>();
            collect(new ObjectMapper().readTree(value), texts);
            return texts.stream();
        } catch (JsonProcessingException noJson) {
            return Stream.of(value);
        }
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }
}
