package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.task.TasksOfCase;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class TasklistFiltersTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    TasklistFilters tasklist;

    @Autowired
    Organisation organisation;

    @Autowired
    Complaints complaints;

    @Autowired
    CaseRegistry registry;

    @Autowired
    MovableClock clock;

    private TasksOfCase house;

    @BeforeEach
    void giveAComplaintToItsHandler() {
        CaseNumber number = complaints.file().caseNumber();
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
        house = new TasksOfCase(engine, organisation, number);
    }

    @Test
    void showMineAndMyPeoples() {
        Task task = house.assignedTo("handler");

        assertThat(listed("handler", "Mano užduotys")).contains(task.getId());
        assertThat(listed("unithead", "Mano užduotys")).doesNotContain(task.getId());
        assertThat(listed("unithead", "Mano padalinio užduotys")).contains(task.getId());
        assertThat(listed("otherhead", "Mano padalinio užduotys")).doesNotContain(task.getId());
    }

    @Test
    void showAmongMineWhatIMayTake() {
        Task task = house.offered();

        assertThat(listed("member1", "Mano užduotys")).contains(task.getId());
        assertThat(listed("handler", "Mano užduotys")).doesNotContain(task.getId());
    }

    @Test
    void tellWhatIsDueSoonFromWhatIsLate() {
        Task soon = dueIn(Duration.ofDays(2));
        Task late = dueIn(Duration.ofHours(-1));
        Task far = dueIn(Duration.ofDays(9));

        assertThat(listed("handler", "Artėja terminas"))
                .contains(soon.getId())
                .doesNotContain(late.getId(), far.getId());
        assertThat(listed("handler", "Vėluoja")).contains(late.getId()).doesNotContain(soon.getId(), far.getId());
    }

    @Test
    void countOnlyWorkingDaysBetweenChristmasAndNewYear() {
        clock.set("2026-12-23T10:00:00+02:00");
        Task beforeTheThirdDayEnds = dueAt("2026-12-30T23:59:00+02:00");
        Task onTheFourth = dueAt("2026-12-31T00:00:00+02:00");

        assertThat(listed("handler", "Artėja terminas"))
                .contains(beforeTheThirdDayEnds.getId())
                .doesNotContain(onTheFourth.getId());
    }

    @Test
    void putTheNearestDeadlineFirst() {
        Task later = dueIn(Duration.ofDays(4));
        Task sooner = dueIn(Duration.ofDays(3));

        List<String> listed = listed("handler", "Mano užduotys");

        assertThat(listed.indexOf(sooner.getId())).isLessThan(listed.indexOf(later.getId()));
    }

    @Test
    void stayTheSameFiveHoweverOftenTheHouseOpens() {
        tasklist.create();

        assertThat(filters.createFilterQuery().orderByFilterId().asc().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder(
                        "Mano užduotys",
                        "Mano padalinio užduotys",
                        "Artėja terminas",
                        "Vėluoja",
                        "Perduotos man spręsti");
    }

    @Test
    void areReadByEverybodyAndChangedByNobody() {
        boolean mayCreate = house.as(
                "handler",
                () -> engine.getAuthorizationService()
                        .isUserAuthorized("handler", List.of("handlers"), Permissions.CREATE, Resources.FILTER));

        assertThat(house.as("handler", () -> filters.createFilterQuery().count()))
                .isEqualTo(5);
        assertThat(mayCreate).isFalse();
    }

    private Task dueIn(Duration time) {
        return dueAt(clock.instant().plus(time));
    }

    private Task dueAt(String moment) {
        return dueAt(OffsetDateTime.parse(moment).toInstant());
    }

    private Task dueAt(Instant moment) {
        Task task = house.assignedTo("handler");
        task.setDueDate(Date.from(moment));
        tasks.saveTask(task);
        return task;
    }

    private List<String> listed(String login, String filter) {
        String id =
                filters.createFilterQuery().filterName(filter).singleResult().getId();
        return house.as(
                login, () -> filters.<Task>list(id).stream().map(Task::getId).toList());
    }
}
