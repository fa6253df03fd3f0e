package lt.atsakas.process.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.Finding;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelParseException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to hurt the reader: each is refused, and soon. */
class HostileModelTests {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String PROCESS = "<bpmn:process ";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_made_to_hurt_is_refused_soon(String rule, byte[] bytes) {
        GoodModels models = new GoodModels().with(GoodModels.DIAGRAM, bytes);

        List<Finding> findings = Assertions.assertTimeoutPreemptively(SOON, models::findings);

        assertThat(findings).extracting(Finding::rule).contains(rule);
    }

    static Stream<Arguments> a_file_made_to_hurt_is_refused_soon() {
        return Stream.of(
                Arguments.of("size", new byte[1_000_001]),
                Arguments.of("encoding", good().getBytes(StandardCharsets.UTF_16)),
                Arguments.of("encoding", good().getBytes(Charset.forName("windows-1257"))),
                Arguments.of("doctype", utf8(billionLaughs())),
                Arguments.of("depth", utf8(good().replace(PROCESS, "<bpmn:process>".repeat(50_000) + PROCESS))),
                Arguments.of("elementCount", utf8(good().replace(PROCESS, "<a/>".repeat(5_000) + PROCESS))),
                Arguments.of("wellFormed", new byte[] {0, 1, 2}),
                Arguments.of("wellFormed", new byte[0]),
                Arguments.of("unknownAttribute", utf8(good().replace(PROCESS, PROCESS + attributes(190)))),
                Arguments.of("expressionGrammar", utf8(good().replace("decision ==", "(".repeat(900_000)))),
                Arguments.of("expressionGrammar", utf8(good().replace("decision ==", "!".repeat(500) + "decision =="))),
                Arguments.of("name", utf8(good().replace("</bpmn:process>", ladder(1_600)))));
    }

    @Test
    void findings_are_cut_off_when_nobody_could_read_them() {
        GoodModels models =
                new GoodModels().with(GoodModels.DIAGRAM, utf8(good().replace("</bpmn:process>", ladder(1_000))));

        List<Finding> findings = models.findings();

        assertThat(findings).hasSize(200);
    }

    @Test
    void no_parser_fetches_a_schema_from_another_machine() throws IOException {
        new GoodModels().findings();

        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String schema = "xsi:schemaLocation=\"http://camunda.org/schema/1.0/bpmn http://127.0.0.1:%d/x.xsd\" "
                    .formatted(elsewhere.getLocalPort());
            byte[] luring = utf8(good().replace("<bpmn:definitions ", "<bpmn:definitions " + schema));
            Assertions.assertTimeoutPreemptively(
                    SOON,
                    () -> assertThatThrownBy(() -> Bpmn.readModelFromStream(new ByteArrayInputStream(luring)))
                            .isInstanceOf(ModelParseException.class));
            elsewhere.setSoTimeout(100);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Steps that each fork into the next two: linear in size, exponential in paths, with a way back. */
    private static String ladder(int steps) {
        return IntStream.range(0, steps)
                        .mapToObj(i -> ("<bpmn:serviceTask id=\"serviceTask_a%1$d\"/>"
                                        + "<bpmn:sequenceFlow id=\"flow_b%1$d\" sourceRef=\"serviceTask_a%1$d\" targetRef=\"serviceTask_a%2$d\"/>"
                                        + "<bpmn:sequenceFlow id=\"flow_c%1$d\" sourceRef=\"serviceTask_a%1$d\" targetRef=\"serviceTask_a%3$d\"/>")
                                .formatted(i, (i + 1) % steps, (i + 2) % steps))
                        .collect(Collectors.joining())
                + "</bpmn:process>";
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=\"1\" ").collect(Collectors.joining());
    }

    private static String billionLaughs() {
        String entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return good().replace(
                        "<bpmn:definitions", "<!DOCTYPE lolz [<!ENTITY l0 \"ha\">" + entities + "]><bpmn:definitions");
    }

    private static String good() {
        return GoodModels.text("complaint.bpmn");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
