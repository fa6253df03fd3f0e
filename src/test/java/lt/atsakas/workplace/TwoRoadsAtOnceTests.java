package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.TwoAtOnce;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Some work is done in Tasklist or on a page of the house. Done there and here at the same moment, one counts, and the other is told so. */
@AtsakasTest
class TwoRoadsAtOnceTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private HouseWords words;

    @TestFactory
    Stream<DynamicTest> oneOfTwoRoadsCounts() {
        return Arrays.stream(TwoRoads.values()).map(roads -> dynamicTest(roads.name(), () -> oneCounts(roads)));
    }

    private void oneCounts(TwoRoads roads) {
        Walk walk = roads.reach(Walk.begin(beans));
        String number = walk.number().value();
        StaffMember inTasklist = StaffMember.signIn(port, roads.task().login());
        inTasklist.get("/camunda/app/tasklist/default/");
        Visitor onPage = Visitor.signedIn(port, roads.page().login());

        List<HttpResponse<String>> both = new TwoAtOnce(beans)
                .bothWaitFor(
                        "select 1 from registry.case_file where number = '" + number + "' for no key update",
                        () -> inTasklist.tryToComplete(
                                number, roads.task().step(), roads.task().fields()),
                        () -> onPage.sendFrom(
                                roads.page().opened(walk),
                                roads.page().address(walk),
                                roads.page().fields()));

        oneIsToldSo(both.get(0), both.get(1));
        assertThat(journal.of(walk.number()))
                .extracting(JournalEntry::kind)
                .filteredOn(roads.kinds()::contains)
                .hasSize(1);
    }

    private void oneIsToldSo(HttpResponse<String> tasklist, HttpResponse<String> page) {
        boolean doneInTasklist = tasklist.statusCode() == 204;
        boolean doneOnPage = page.statusCode() == 302;

        assertThat(doneInTasklist).as(tasklist + " " + page).isNotEqualTo(doneOnPage);
        if (doneOnPage) {
            assertThat(tasklist.statusCode()).isIn(404, 409);
            assertThat(tasklist.body()).containsAnyOf(words.of("task.changedMeanwhile"), words.of("task.outOfReach"));
        } else {
            assertThat(page.statusCode()).as(page.body()).isBetween(200, 499);
            assertThat(Jsoup.parse(page.body()).text()).containsPattern("Atnaujinkite|Neradome| jau ");
        }
    }
}
