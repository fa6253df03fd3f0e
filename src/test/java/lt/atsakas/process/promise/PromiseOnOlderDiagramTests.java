package lt.atsakas.process.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseState;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A promise that keeps a diagram of before, on which nothing but its keeper's word ends it. */
@AtsakasTest
class PromiseOnOlderDiagramTests {

    private static final String THE_END_BY_THE_ANSWER =
            "(?s)<(bpmn:boundaryEvent|bpmndi:BPMNShape|bpmndi:BPMNEdge) id=\"[a-z]+_answerReached.*?</\\1>"
                    + "|<bpmn:sequenceFlow id=\"flow_answerReached\"[^>]*/>"
                    + "|<bpmn:incoming>flow_answerReached</bpmn:incoming>";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PromiseDesk desk;

    @Autowired
    private Journal journal;

    @Autowired
    private MovableClock clock;

    private String deployment = "";

    @BeforeEach
    void theOlderDiagramIsTheNewest() throws IOException {
        String older = read("processes", "promise", "promise.bpmn").replaceAll(THE_END_BY_THE_ANSWER, "");
        assertThat(older).doesNotContain("answerReached");
        deployment = repository
                .createDeployment()
                .name("older")
                .addString("promise.bpmn", older)
                .addString("keep-promise.form", read("forms", "keep-promise.form"))
                .deploy()
                .getId();
    }

    @AfterEach
    void everythingIsAsBefore() {
        repository.deleteDeployment(deployment, true);
        clock.reset();
    }

    @Test
    void theAnswerEndsItAndWhatBecameOfItsDelay() {
        Walk walk = Promising.given(Walk.begin(beans)).fire("event_promiseOverdue");
        assertThat(walk.steps()).contains(Promising.KEEP, "userTask_handleEscalation");

        Promising.answered(walk.drafting()).postmanComes();

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.hasJob("event_promiseNear")).isFalse();
        assertThat(desk.of(walk.number())).singleElement().matches(card -> card.state() == PromiseState.KEPT);
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.PROMISE_KEPT)
                .hasSize(1);
    }

    @Test
    void whatTheAnswerDoesNotKeepWaitsForItsKeeper() {
        Walk walk = Promising.made(Walk.begin(beans).drafting());

        assertThat(walk.steps()).containsExactly(Promising.KEEP);
        walk.complete(Promising.KEEP, "handler2", Promising.DONE);
        assertThat(walk.steps()).isEmpty();
    }

    private static String read(String folder, String... file) throws IOException {
        return Files.readString(Path.of(folder, file), StandardCharsets.UTF_8);
    }
}
