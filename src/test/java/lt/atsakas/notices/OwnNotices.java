package lt.atsakas.notices;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test publishes, and the way back to what the product says. */
public final class OwnNotices {

    /** The administrator who changes and publishes. */
    public static final EmployeeId ADMIN = new EmployeeId("admin");

    private final JdbcClient database;
    private final NoticeDesk desk;
    private final Publishing publishing;
    private final KnownNotices known;

    public OwnNotices(ApplicationContext beans) {
        database = beans.getBean(JdbcClient.class);
        desk = beans.getBean(NoticeDesk.class);
        publishing = beans.getBean(Publishing.class);
        known = beans.getBean(KnownNotices.class);
    }

    /** Takes the draft of that language over with the text. */
    public void write(NoticeKind kind, String language, String text) {
        NoticeDraft present = desk.draft(kind, language);
        desk.save(new NoticeDraft(kind, language, text, present.seen(), null, null), ADMIN);
    }

    /** Publishes the drafts as soon as it can be, without the texts that were left behind. */
    public NoticeVersion publish(NoticeKind kind) {
        return publishing.publish(
                kind, new Publication(null, "", Set.of(), desk.plan(kind).token()), ADMIN);
    }

    /** As if no administrator had ever been there. */
    public void takeBack() {
        for (String table : List.of("draft", "text", "version")) {
            String of = table.equals("draft")
                    ? ""
                    : " where (kind, number) in (select kind, number from notices.version"
                            + " where published_by is not null or number > 1)";
            database.sql("delete from notices." + table + of).update();
        }
        known.forget();
    }
}
