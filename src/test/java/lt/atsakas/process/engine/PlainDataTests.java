package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the webapps send to the engine is data; nothing that the engine would evaluate gets there. */
@AtsakasTest
class PlainDataTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String RUN = "\"${''.getClass().forName('java.lang.Runtime')}\"";

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":%s}",
                "{\"orQueries\":[{\"assigneeExpression\":%s}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"dueBeforeExpression\":%s}]}]}",
                "{\"orQueries\":[{\"assignee\\u0045xpression\":%s}]}",
                "{\"orQueries\":[{\"ASSIGNEEEXPRESSION\":%s}]}",
                "{} {\"orQueries\":[{\"assigneeExpression\":%s}]}"
            })
    void noQueryCarriesAnExpressionHoweverDeep(String pattern) {
        Visitor handler = webapp();
        String query = pattern.formatted(RUN);
        String mine = filters.createFilterQuery().list().get(0).getId();

        assertRefused(handler.call("POST", ENGINE + "/task", query));
        assertRefused(handler.call("POST", ENGINE + "/task/count", query));
        assertRefused(handler.call("POST", ENGINE + "/filter/" + mine + "/list", query));
        assertRefused(handler.call("POST", ENGINE + "/filter/" + mine + "/count", query));
        assertRefused(handler.call("POST", ENGINE + "/filter/" + mine + "/singleResult", query));
    }

    @Test
    void noAddressCarriesAnExpression() {
        String address = ENGINE + "/task?assigneeExpression=" + URLEncoder.encode(RUN, StandardCharsets.UTF_8);

        assertRefused(webapp().read(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression=x", "<task/>", "{\"orQueries\":[", "{'assignee':1}"})
    void aBodyThatIsNotJsonIsRefused(String body) {
        assertRefused(webapp().call("POST", ENGINE + "/task/count", body));
    }

    @Test
    void aBodyTooLargeToLookThroughIsRefused() {
        String body = "{\"assignee\":\"" + "x".repeat(1 << 20) + "\"}";

        assertRefused(webapp().call("POST", ENGINE + "/task/count", body));
    }

    @Test
    void theSearchOfTasklistForAnyOfSeveralThingsWorks() {
        HttpResponse<String> answer = webapp().call(
                        "POST",
                        ENGINE + "/task/count",
                        "{\"orQueries\":[{\"assignee\":\"handler\",\"nameLike\":\"%a%\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("count");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Šio veiksmo čia atlikti negalima");
    }

    private Visitor webapp() {
        Visitor visitor = Visitor.signedIn(port, "handler");
        visitor.open("/camunda/app/tasklist/default/");
        return visitor;
    }
}
