package lt.atsakas.demo.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.intake.SpokenAnswer;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.survey.Opinion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * One of {@code demo/cases.json}: what came in, how long ago, and how far the office has got with it.
 *
 * @param lacks what the client has been asked by then to add
 * @param leave why the head of the unit would leave it unexamined by then
 * @param forward what of it the head of the unit sends where by then
 * @param question what the handler has asked a committee by then
 * @param doubt why the client has asked by then that the handler be recused
 * @param withdrawn what the client has written by then to withdraw the complaint
 * @param added what the client has added by then of themselves
 * @param suspended why the examination has been suspended by then
 * @param extension what has been asked for by then
 * @param promise what the answer promises
 * @param bodyQuestion what a body has been asked by then
 * @param clientQuestion what the client has been asked by then while the case goes on
 * @param contribution what another unit has been asked by then
 * @param visit when the client is to be visited
 * @param proceeding which other body has the same question by then
 * @param opinion what the client says in the survey after the answer
 * @param answeredAtOnce what the registrar answered while registering it, by which it is over
 */
record DemoCase(
        Client client,
        Channel channel,
        ReplyBy replyBy,
        int workingDaysAgo,
        String subject,
        String text,
        String category,
        String urgency,
        String handler,
        Progress until,
        @Nullable AnswerText answer,
        @Nullable String lacks,
        @Nullable String leave,
        @Nullable DemoForwarding forward,
        @Nullable String question,
        @Nullable String doubt,
        @Nullable String withdrawn,
        @Nullable String added,
        @Nullable String suspended,
        @Nullable List<String> complainedAbout,
        @Nullable DemoExtension extension,
        @Nullable DemoPromise promise,
        @Nullable DemoBodyQuestion bodyQuestion,
        @Nullable String clientQuestion,
        @Nullable DemoContribution contribution,
        @Nullable DemoVisit visit,
        @Nullable DemoProceeding proceeding,
        @Nullable Opinion opinion,
        @Nullable String answeredAtOnce) {

    /** The answer promises something within so many working days. */
    record DemoPromise(String what, String keeper, int workingDays) {}

    /** The handler has asked to put the answer off by so many working days, and perhaps it was granted. */
    record DemoExtension(ExtensionReason reason, String explanation, int workingDays, boolean granted) {}

    /** The head of the unit has forwarded that part, or all of it, to the body of that name. */
    record DemoForwarding(String body, @Nullable String part, String reasons) {}

    /** The handler has asked the unit, by the house's term. */
    record DemoContribution(String unit, String question) {}

    /** The handler visits the client in so many working days. */
    record DemoVisit(int workingDays, String time, String place, String purpose) {}

    /** The handler has asked the body of that name, by the house's term. */
    record DemoBodyQuestion(String body, String question) {}

    /** The registrar has written down that another body has begun on the same question. */
    record DemoProceeding(ProceedingBody body, String bodyName, String bodyCase, String learned) {}

    static List<DemoCase> all(ObjectMapper json) {
        try (InputStream cases = new ClassPathResource("demo/cases.json").getInputStream()) {
            return json.readValue(cases, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Submission receivedAt(Instant moment, EmployeeId registrar) {
        return new Submission(
                channel,
                client,
                null,
                ClientNeeds.NONE,
                "lt",
                subject,
                text,
                replyBy,
                moment,
                List.of(),
                answeredAtOnce == null ? null : new SpokenAnswer(answeredAtOnce, true),
                Actor.employee(registrar));
    }

    /** What the registrar proposes. */
    String proposal() {
        if (lacks != null) {
            return "deficiencies";
        }
        if (forward != null) {
            return "forward";
        }
        return leave == null ? "examine" : "leave";
    }

    /** What the head of the unit decides where the registrar doubts; nothing where nobody does. */
    Map<String, String> admission() {
        if (lacks != null) {
            return Map.of("decision", "deficiencies", "deficiencies", lacks, "cureDays", "10");
        }
        return leave == null ? Map.of() : Map.of("decision", "leave", "refusalGround", "repeated", "reasons", leave);
    }

    /** Whether the office has got past that point. */
    boolean reaches(Progress point) {
        return until.compareTo(point) >= 0;
    }
}
