package lt.atsakas.acceptance.naughty;

import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.Answered;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What forms ask for beside the case itself, each as it stands when the form is sent. */
final class NaughtyErrands {

    private final ApplicationContext beans;

    NaughtyErrands(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Tells the case what its forms may ask for. */
    void describe(NaughtyCase made, Senders senders) {
        CaseNumber number = new CaseNumber(made.named("$number"));
        made.about("spare", examined().number().address());
        made.about("movedNumber", examined().number().value());
        made.about("alsoClosed", Answered.by(beans).number().address());
        Walk replied = new AskingClient(beans).asked(examined());
        made.about("repliedNumber", replied.number().value());
        made.about("awaited", replied.number().address());
        made.about("repliedCode", replied.accessCode());
        made.about("asked", new AskingClient(beans).asked(examined()).number().address());
        describeAnswers(made, number);
        AskingBody body = new AskingBody(beans);
        made.about("inspection", body.last(body.asked(examined())).id().toString());
        made.about("improvement", () -> one("""
                select id from survey.improvement where done_at is null and what like '%%%s%%' limit 1""", Naughty.MARK));
        made.about("draftKey", () -> hidden(senders, "key"));
        made.about("draftRead", () -> hidden(senders, "read"));
    }

    /** Of the complaint that the client has before them. */
    private static String hidden(Senders senders, String field) {
        return Jsoup.parse(senders.named("client").open("/complaints/check").body())
                .select("input[name=" + field + "]")
                .val();
    }

    private void describeAnswers(NaughtyCase made, CaseNumber number) {
        Walk written = Walk.begin(beans).drafting().written();
        made.about("written", written.number().address());
        made.about("draftVersion", () -> version(number));
        made.about("lastVersion", () -> version(written.number()));
    }

    /** Of the answer that is being written, as its page tells it. */
    private String version(CaseNumber number) {
        return one("""
                select version + 1 from correspondence.answer_draft where case_number = '%s'""", number.value());
    }

    private Walk examined() {
        return Walk.begin(beans).examining();
    }

    private String one(String question, String about) {
        return beans.getBean(JdbcClient.class)
                .sql(question.formatted(about))
                .query(String.class)
                .optional()
                .orElse("");
    }
}
