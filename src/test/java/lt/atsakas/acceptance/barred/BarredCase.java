package lt.atsakas.acceptance.barred;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.SessionPlan;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.Actor;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** A case with something of every kind that can be asked for: documents, letters, tasks of several processes, a failed step, comments. */
final class BarredCase {

    private static final String COMMITTEE = "Neprieinamos bylos komisija";
    private static final Comparator<String> OLDEST_FIRST =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final ApplicationContext beans;
    private final Walk walk;
    private final Map<String, Set<String>> ids = new TreeMap<>();

    private BarredCase(ApplicationContext beans, Walk walk) {
        this.beans = beans;
        this.walk = walk;
    }

    static BarredCase underWay(ApplicationContext beans) throws IOException {
        Walk walk = Walk.begin(beans).drafting().written().fire("event_draftOverdue");
        BarredCase barred = new BarredCase(beans, walk);
        barred.addDocument();
        barred.addToTasks();
        barred.letAStepFail();
        barred.callSession();
        barred.put("inquiry", new Asking(beans).withAllPapers(walk));
        barred.put("meeting", new Visiting(beans).planTomorrow(walk));
        beans.getBean(CaseAccess.class).drawIn(walk.number(), new EmployeeId("member1"));
        barred.collect();
        return barred;
    }

    /** A report of an offence instead of a case: its process instance is asked for in the same ways. */
    static BarredCase report(ApplicationContext beans, Walk report) {
        BarredCase restricted = new BarredCase(beans, report);
        restricted.addToTasks();
        restricted.collectProcesses();
        return restricted;
    }

    /** Whether the question holds ids of kinds that there are here, and no others. */
    boolean hasAll(RouteEntry entry) {
        return entry.namesTheCase()
                && entry.ids().values().stream()
                        .filter(kind -> kind.startsWith("*"))
                        .allMatch(kind -> ids.containsKey(kind.substring(1)));
    }

    /** The complaint is about all of them. */
    void bar(Collection<String> logins) {
        Set<EmployeeId> people = logins.stream().map(EmployeeId::new).collect(Collectors.toSet());
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), people, Actor.employee(new EmployeeId("director")));
        addToTasks();
        collect();
    }

    /** Everybody may know of it again, so that no other test meets the bars. */
    void open() {
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), Set.of(), Actor.employee(new EmployeeId("director")));
    }

    /** What of this kind the case has; the oldest and the newest, which exist in the engine's history and in its present. */
    List<String> ids(String kind) {
        List<String> all = List.copyOf(ids.getOrDefault(kind, Set.of()));
        if (all.isEmpty()) {
            throw new AssertionError("The case has no " + kind + "; it has " + ids.keySet());
        }
        return all.size() == 1 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    /** An id of the same shape that nothing has; a report's number is shaped otherwise than a case's. */
    String absent(String kind) {
        boolean ofReport = kind.equals("number") && walk.key().startsWith("P-");
        return ofReport ? "P-22222-22222" : missing(kind);
    }

    private static String missing(String kind) {
        return switch (kind) {
            case "case" -> "4.17-26~999999";
            case "sequence" -> "999999";
            case "number" -> "4.17-26/999999";
            default -> "0f8fad5b-d9cb-469f-a165-70867728950e";
        };
    }

    /** By which words of this text somebody would know of the case. */
    List<String> traces(String text) {
        return marks().filter(mark -> Pattern.compile("(?<![\\w-])" + Pattern.quote(mark) + "(?![\\w-])")
                        .matcher(text)
                        .find())
                .toList();
    }

    private Stream<String> marks() {
        Stream<String> names = Stream.of("/", "~", "%2F").map(sign -> walk.key().replace("/", sign));
        Stream<String> rest = Stream.of("task", "instance", "execution", "job", "incident", "letter")
                .flatMap(kind -> ids.getOrDefault(kind, Set.of()).stream());
        return Stream.concat(names, rest).filter(mark -> mark.length() > 5);
    }

    private void addDocument() throws IOException {
        beans.getBean(DocumentStore.class)
                .add(
                        walk.number(),
                        DocumentKind.SCAN,
                        "aktas.txt",
                        new ByteArrayInputStream("Apžiūros aktas".getBytes(StandardCharsets.UTF_8)),
                        Actor.employee(new EmployeeId("handler")));
    }

    private void addToTasks() {
        TaskService tasks = beans.getBean(TaskService.class);
        for (Task task : walk.tasks()) {
            put(
                    "comment",
                    tasks.createComment(task.getId(), task.getProcessInstanceId(), "žinutė")
                            .getId());
            put(
                    "attachment",
                    tasks.createAttachment(
                                    "text", task.getId(), task.getProcessInstanceId(), "aktas", "aktas", "http://x")
                            .getId());
        }
    }

    /** The case is on the agenda of a session to which those are invited who are barred later. */
    private void callSession() {
        CommitteeDesk desk = beans.getBean(CommitteeDesk.class);
        CommitteeId committee = desk.all().stream()
                .filter(card -> card.name().equals(COMMITTEE))
                .map(card -> card.id())
                .findFirst()
                .orElseGet(() -> desk.found(new NewCommittee(
                        COMMITTEE,
                        true,
                        true,
                        new EmployeeId("secretary"),
                        new EmployeeId("chair"),
                        List.of(new EmployeeId("member1"), new EmployeeId("member2")),
                        List.of(new EmployeeId("member3")),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        TieRule.REJECTED)));
        ReviewId review = beans.getBean(ReviewDesk.class).ask(walk.number(), "Ar pritarti?", new EmployeeId("handler"));
        WorkingCalendar calendar = beans.getBean(WorkingCalendar.class);
        LocalDate day = calendar.plusWorkingDays(
                Vilnius.dayOf(beans.getBean(Clock.class).instant()), 2);
        SessionPlan plan = new SessionPlan(review, committee, calendar.startOfWorkingDay(day), "Salė");
        beans.getBean(SessionDesk.class).call(plan, new EmployeeId("secretary"));
    }

    private void letAStepFail() {
        ManagementService jobs = beans.getBean(ManagementService.class);
        jobs.setJobRetries(
                jobs.createJobQuery()
                        .processInstanceId(walk.complaint().getId())
                        .listPage(0, 1)
                        .get(0)
                        .getId(),
                0);
    }

    private void collect() {
        put("case", walk.number().address());
        put("sequence", walk.number().value().replaceAll(".*/", ""));
        beans.getBean(DocumentStore.class)
                .of(walk.number())
                .forEach(document -> put("document", document.id().value()));
        beans.getBean(PostOffice.class)
                .lettersOf(walk.number())
                .forEach(letter -> put("letter", letter.id().value()));
        collectProcesses();
    }

    private void collectProcesses() {
        put("number", walk.key());
        walk.tasks().forEach(task -> put("task", task.getId()));
        beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.key())
                .list()
                .forEach(this::collect);
    }

    private void collect(ProcessInstance instance) {
        RuntimeService runtime = beans.getBean(RuntimeService.class);
        String id = instance.getId();
        put("instance", id);
        runtime.createExecutionQuery().processInstanceId(id).list().forEach(found -> put("execution", found.getId()));
        runtime.createIncidentQuery().processInstanceId(id).list().forEach(found -> put("incident", found.getId()));
        runtime.createVariableInstanceQuery()
                .processInstanceIdIn(id)
                .list()
                .forEach(found -> put("variable", found.getId()));
        beans.getBean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(id)
                .list()
                .forEach(job -> put("job", job.getId()));
    }

    private void put(String kind, Object id) {
        ids.computeIfAbsent(kind, name -> new TreeSet<>(OLDEST_FIRST)).add(String.valueOf(id));
    }
}
