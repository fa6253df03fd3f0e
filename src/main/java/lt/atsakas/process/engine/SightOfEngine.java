package lt.atsakas.process.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What of the engine's tables somebody sees who is barred from cases: views of the same names in a schema of their own, without
 * the rows of those cases. Whichever query the engine makes over them – by id, list, count, statistics – a barred case is
 * missing there.
 */
@Component
class SightOfEngine {

    /** Of every table that says to which process instance a row belongs. Where nobody said what is hidden, all such rows are. */
    private static final String OPEN = """
            do $$
            declare
                engine name := current_schema();
                seen record;
            begin
                if to_regnamespace('engine_in_sight') is null then
                    create schema engine_in_sight;
                end if;
                for seen in
                    select table_name as name, string_agg(format('(%1$I is null or %1$I <> all ((select string_to_array('
                        'current_setting(''atsakas.out_of_sight'', true), '',''))::text[]))', column_name), ' and ') as rule
                    from information_schema.columns join information_schema.tables using (table_schema, table_name)
                    where table_schema = engine and table_type = 'BASE TABLE' and table_name like 'act\\_%'
                      and column_name in ('proc_inst_id_', 'process_instance_id_', 'root_proc_inst_id_')
                    group by table_name
                loop
                    execute format('create or replace view engine_in_sight.%I as select * from %I.%I where %s',
                        seen.name, engine, seen.name, seen.rule);
                end loop;
            end $$""";

    private static final String HIDE = """
            select set_config('atsakas.out_of_sight', ?, ?), set_config('search_path',
                'engine_in_sight, ' || replace(current_setting('search_path'), 'engine_in_sight, ', ''), ?)""";

    private static final String SHOW = "reset atsakas.out_of_sight; reset search_path";

    private final JdbcOperations jdbc;

    SightOfEngine(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Draws the views, or draws them anew. */
    void open() {
        jdbc.execute(OPEN);
    }

    /** Until this transaction ends the engine sees nothing of these process instances. */
    void hide(String instances) {
        jdbc.queryForMap(HIDE, instances, true, true);
    }

    /** The same on this line to the database, until everything is shown on it again. */
    void hideOn(Connection line, String instances) throws SQLException {
        try (PreparedStatement hiding = line.prepareStatement(HIDE)) {
            hiding.setString(1, instances);
            hiding.setBoolean(2, false);
            hiding.setBoolean(3, false);
            hiding.execute();
        }
    }

    void showOn(Connection line) throws SQLException {
        try (Statement showing = line.createStatement()) {
            showing.execute(SHOW);
        }
    }
}
