package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import org.springframework.context.ApplicationContext;

/**
 * Each kind of paper that can leave the house about one case, in the words of the real writers; named by the folder of its
 * template, and what follows says which it is.
 */
final class PrintedLetters {

    static final String SIGNS = "ąčęėįšųūž ĄČĘĖĮŠŲŪŽ";

    private static final Instant DECIDED = Instant.parse("2026-12-18T12:05:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 12, 18);
    private static final EmployeeId DECIDER = new EmployeeId("unithead");
    private static final BodyLetter.Recipient BODY = new BodyLetter.Recipient(
            "Vilniaus miesto savivaldybės administracija",
            "savivaldybe-1",
            "savivaldybe@vilnius.lt",
            "Konstitucijos pr. 3, Vilnius");
    private static final EmployeeId ABSENT = new EmployeeId("director");

    private final ApplicationContext beans;
    private final CaseFacts facts;
    private final Map<String, byte[]> papers = new LinkedHashMap<>();

    private PrintedLetters(ApplicationContext beans, CaseFacts facts) {
        this.beans = beans;
        this.facts = facts;
    }

    static Map<String, byte[]> of(CaseFacts facts, ApplicationContext beans) {
        PrintedLetters printed = new PrintedLetters(beans, facts);
        for (LetterKind kind : LetterKind.values()) {
            printed.print(kind);
        }
        printed.papers.put("minutes", bean(beans, MinutesPress.class).pdf(SamplePapers.minutes()));
        byte[] survey = bean(beans, SurveyPress.class).pdf(facts, new SurveySheet("ABCD-2345-EFGH-6789", DATE));
        byte[] answer = requireNonNull(printed.papers.get("answer-REJECTED-CIVIL"));
        printed.papers.put("survey", survey);
        printed.papers.put("survey-with-answer", SurveyPress.together(answer, survey));
        printed.papers.put("visit", bean(beans, VisitPress.class).pdf(SamplePapers.visit()));
        return printed.papers;
    }

    /** No default: a new kind has to say here what it looks like on paper. */
    private void print(LetterKind kind) {
        switch (kind) {
            case ACKNOWLEDGEMENT -> acknowledgement();
            case ANSWER -> answers();
            case INTERIM_ANSWER -> interimAnswer();
            case DECISION -> recusals();
            case OFFICIAL -> Stream.of(Topic.values()).forEach(this::official);
            case NOTICE -> notices();
            case TEXT -> {
                // a short text is on no paper
            }
        }
    }

    private void acknowledgement() {
        plain(
                LetterText.ACKNOWLEDGEMENT.name(),
                bean(beans, LetterWriter.class).acknowledgement(facts, new AccessCode("ABCD-2345-EFGH-6789")));
        plain(
                LetterText.ANSWERED_AT_ONCE.name(),
                bean(beans, LetterWriter.class).answeredAtOnce(facts, new AccessCode("ABCD-2345-EFGH-6789"), DATE));
    }

    private void recusals() {
        Organisation house = bean(beans, Organisation.class);
        for (boolean upheld : new boolean[] {true, false}) {
            RecusalLetter letter = new RecusalLetter(
                    facts.number(),
                    "1",
                    house.employee(new EmployeeId("handler")),
                    DATE,
                    upheld,
                    upheld ? null : SamplePapers.LONG_TEXT,
                    house.employee(DECIDER));
            plain(
                    LetterText.RECUSAL_DECIDED + "-" + upheld,
                    bean(beans, RecusalWriter.class).decision(facts, letter));
            plain(
                    LetterText.RECUSAL_RECEIVED.name(),
                    bean(beans, RecusalWriter.class).acknowledgement(facts, letter));
        }
    }

    private void notices() {
        OfficialWriter writer = bean(beans, OfficialWriter.class);
        plain(LetterText.REMINDER.name(), writer.reminder(facts, OfficialLetter.OCCASION + "reminder", DATE));
        plain(LetterText.CHASER.name(), writer.chaser(facts, OfficialLetter.OCCASION + "chaser", DATE));
        plain(LetterText.NEW_CODE.name(), bean(beans, LetterWriter.class).newCode(facts, DECIDED));
        SurveyRoad box = new SurveyRoad(LetterChannel.E_DELIVERY, "dezute-1");
        plain(
                LetterText.SURVEY.name(),
                bean(beans, SurveyPost.class).written(new SurveyLetter(facts.number(), box, "lt", DATE)));
    }

    private void plain(String text, NewLetter letter) {
        OutgoingLetter written = letter.at(DECIDED);
        papers.put("plain-" + text, bean(beans, Stationery.class).paper(written, facts, written.text()));
    }

    private void answers() {
        for (Decision decision : Decision.values()) {
            for (AppealKind appeal : AppealKind.values()) {
                Answer answer = new Answer(facts.number());
                String text = SamplePapers.LONG_TEXT;
                answer.write(new AnswerText(decision, text, text, text, appeal)
                        .to(List.of(new AnsweredPoint("Ar šildysite? " + SIGNS, text))));
                answer.submit(new EmployeeId("handler"), 0);
                answer.approve(DECIDER, ABSENT, DECIDED);
                answer.issue("5.23-26/7", DECIDED);
                set(
                        "answer-" + decision + "-" + appeal,
                        bean(beans, AnswerWriter.class).page(facts, answer, null));
            }
        }
    }

    private void interimAnswer() {
        InterimAnswer answer = new InterimAnswer(
                facts.number(),
                "Reikia gauti papildomų duomenų",
                SamplePapers.LONG_TEXT,
                DATE,
                DATE.plusDays(28),
                DECIDER,
                ABSENT,
                DECIDED,
                new EmployeeId("handler"));
        IssuedAnswer issued = new IssuedAnswer(facts.number(), "5.23-26/8", DECIDED);
        set("interim", bean(beans, InterimWriter.class).page(facts, answer, issued, null));
    }

    private void official(Topic topic) {
        List<Part> parts = Stream.of(Heading.values())
                .map(heading -> new Part(heading, SamplePapers.LONG_TEXT))
                .toList();
        OfficialLetter letter = new OfficialLetter(
                facts.number(),
                OfficialLetter.OCCASION + topic,
                topic,
                "5.23-26/9",
                parts,
                AppealKind.ADMINISTRATIVE,
                DECIDER,
                ABSENT,
                DECIDED);
        OfficialWriter writer = bean(beans, OfficialWriter.class);
        boolean toBody = topic.name().startsWith("FORWARDING") || topic.name().startsWith("BODY");
        set(
                "official-" + topic,
                toBody
                        ? writer.pageToBody(facts, new BodyLetter(letter, BODY, List.of()), DATE, null)
                        : writer.page(facts, letter, DATE, null));
    }

    private void set(String name, String page) {
        papers.put(name, bean(beans, Typesetter.class).set(page));
    }

    private static <T> T bean(ApplicationContext beans, Class<T> type) {
        return beans.getBean(type);
    }
}
