package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A handler recuses in the middle of a case and never sees it again by any road; the successor answers in the days left. */
@AtsakasTest
class RecusalStory {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String RESIDENT = "jonas.balsys@pastas.lt";
    private static final String ANSWER = """
            {"decision":"UPHELD","findings":"Radiatorius nesandarus.","legalBasis":"Civilinio kodekso 6.492 straipsnis",
            "reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.","appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Integer> countsBefore = new HashMap<>();
    private String number = "";
    private String task = "";

    @Test
    void whoRecusesInTheMiddleNeverSeesTheCaseAgainAndTheSuccessorAnswersInTime() throws Exception {
        theResidentComplains();
        Visitor handler = theHandlerWorksOnIt();
        clock.set("2026-12-02T10:00:00+02:00");

        theHandlerRecuses(handler);
        nothingIsLeftOfTheCaseFor(handler);

        theSupervisorDecidesAndAssignsAnother();
        nothingIsLeftOfTheCaseFor(handler);

        clock.set("2026-12-04T10:00:00+02:00");
        theSuccessorAnswersWithinTheSameTerm();
        nothingIsLeftOfTheCaseFor(handler);
    }

    private void theResidentComplains() {
        Resident resident = Resident.complains(beans, "Jonas Balsys", RESIDENT, "Varva radiatorius");
        number = resident.number();
        assertThat(resident.answerDue()).isEqualTo("2026-12-21");
    }

    private Visitor theHandlerWorksOnIt() {
        new Office(port).begins(number, "handler");
        StaffMember atTasklist = StaffMember.signIn(port, "handler");
        atTasklist.complete(number, "userTask_examineComplaint", Map.of("note", "Apžiūrėta"));
        atTasklist.put("/api/cases/" + address() + "/answer-draft", ANSWER);

        Visitor handler = Visitor.signedIn(port, "handler");
        handler.open("/camunda/app/tasklist/default/");
        task = tasksOf(handler).get(0).get("id").asText();
        countsBefore.putAll(counts(handler));
        assertThat(handler.open("/cases/" + address()).statusCode()).isEqualTo(200);
        assertThat(handler.open("/cases?q=" + number).body()).contains(number);
        return handler;
    }

    private void theHandlerRecuses(Visitor handler) {
        HttpResponse<String> sent = handler.send(
                "/cases/" + address() + "/recusals/self",
                Map.of("ground", "NEAR_RELATIVE", "reason", "Pareiškėjas – mano svainis."));
        assertThat(sent.statusCode()).isEqualTo(302);
        handler.open("/cases");
    }

    private void nothingIsLeftOfTheCaseFor(Visitor handler) {
        noPageShowsIt(handler);
        noListHoldsIt(handler);
        tasklistDoesNotKnowIt(handler);
    }

    private void noPageShowsIt(Visitor handler) {
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(handler.open(page).statusCode()).as(page).isEqualTo(404));
        String missing = "4.17-26~99999";
        assertThat(handler.read("/api/cases/" + address()).body().replace(address(), missing))
                .as("no other bytes than of a case that does not exist")
                .isEqualTo(handler.read("/api/cases/" + missing).body());
        assertThat(handler.read("/api/cases/" + address() + "/answer-draft").statusCode())
                .isEqualTo(404);
    }

    private void noListHoldsIt(Visitor handler) {
        assertThat(Stream.of("/cases?q=", "/api/cases?q=", "/api/cases?state=EXAMINING&q=", "/cases?state=ANSWERED&q=")
                        .map(search -> handler.read(search + number).body()))
                .noneMatch(found -> found.contains("radiatorius"));
        assertThat(tasksOf(handler)).isEmpty();
        assertThat(counts(handler))
                .allSatisfy((filter, count) ->
                        assertThat(count).as(filter).isLessThan(countsBefore.getOrDefault(filter, Integer.MAX_VALUE)));
    }

    private void tasklistDoesNotKnowIt(Visitor handler) {
        assertThat(roadsToTheTask())
                .allSatisfy(road -> assertThat(
                                handler.call("GET", ENGINE + road, "").body())
                        .as(road)
                        .doesNotContain(number, "userTask_draftAnswer"));
        String claim = ENGINE + "/task/" + task + "/claim";
        assertThat(handler.call("POST", claim, "{\"userId\":\"handler\"}").statusCode())
                .isBetween(400, 599);
        String submit = ENGINE + "/task/" + task + "/submit-form";
        assertThat(handler.call("POST", submit, "{\"variables\":{}}").statusCode())
                .isBetween(400, 599);
    }

    private List<String> pages() {
        String page = "/cases/" + address();
        return List.of(
                page,
                page + "/recusals/self",
                page + "/recusals/supervisor",
                page + "/answer/preview",
                page + "/documents/1",
                page + "/letters/" + "0f8fad5b-d9cb-469f-a165-70867728950e" + "/print",
                page + "/code");
    }

    private List<String> roadsToTheTask() {
        return List.of(
                "/task/" + task,
                "/task/" + task + "/variables",
                "/task/" + task + "/form-variables",
                "/task/" + task + "/identity-links",
                "/task/" + task + "/comment",
                "/task?processInstanceBusinessKeyLike=" + encoded(number),
                "/history/user-operation?taskId=" + task);
    }

    private void theSupervisorDecidesAndAssignsAnother() {
        StaffMember head = StaffMember.signIn(port, "unithead");
        head.complete(number, "userTask_decideRecusal", Map.of("decision", "uphold"));
        time.moveTo(clock.instant());
        head.complete(number, "userTask_assignHandler", Map.of("handler", "handler2"));
    }

    private void theSuccessorAnswersWithinTheSameTerm() throws Exception {
        StaffMember successor = StaffMember.signIn(port, "handler2");
        JsonNode facts = successor.json(successor.get("/api/cases/" + address()));
        assertThat(facts.toString()).contains("2026-12-21");
        successor.complete(number, "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
        successor.complete(number, "userTask_examineComplaint", Map.of());
        assertThat(successor.get("/api/cases/" + address() + "/answer-draft").body())
                .as("what was written so far")
                .contains("Radiatorius nesandarus.");
        successor.complete(number, "userTask_draftAnswer", Map.of());
        StaffMember.signIn(port, "unithead").complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());

        assertThat(mailbox.last(RESIDENT).attachments()).as("the letter").hasSize(1);
        JsonNode closed = json.readTree(successor.get("/api/cases/" + address()).body());
        assertThat(closed.toString()).contains("ANSWERED");
    }

    private JsonNode tasksOf(Visitor employee) {
        return parsed(employee.call("GET", ENGINE + "/task?processInstanceBusinessKey=" + encoded(number), ""));
    }

    /** How many tasks each of Tasklist's lists counts that the handler's task was in. */
    private Map<String, Integer> counts(Visitor employee) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode filter : parsed(employee.call("GET", ENGINE + "/filter", ""))) {
            String id = filter.get("id").asText();
            String listed = employee.call("POST", ENGINE + "/filter/" + id + "/list", "{}")
                    .body();
            JsonNode count = parsed(employee.call("POST", ENGINE + "/filter/" + id + "/count", "{}"));
            if (listed.contains(task) || countsBefore.containsKey(id)) {
                counts.put(id, count.get("count").asInt());
            }
        }
        assertThat(new ArrayList<>(counts.keySet())).isNotEmpty();
        return counts;
    }

    private JsonNode parsed(HttpResponse<String> response) {
        try {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return json.readTree(response.body());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String address() {
        return number.replace('/', '~');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
