package lt.atsakas.process.committeereview;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.Participant;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.SessionMove;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.Vote;
import lt.atsakas.committee.VoteSheet;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.security.Credentials;
import lt.atsakas.testing.MovableClock;
import org.springframework.context.ApplicationContext;

/** A committee of a test's own: three members, the first in the chair, alternates in turn, a quorum of two and the demo's secretary. */
public final class Sitting {

    public static final String ASK_COMMITTEE = "userTask_examineComplaint";
    public static final String PLAN = "userTask_planSession";
    public static final String DECLARE = "userTask_declareImpartiality";
    public static final String HOLD = "userTask_holdSession";
    public static final String SIGN = "userTask_signMinutes";
    public static final String COUNTERSIGN = "userTask_countersignMinutes";
    public static final String DECIDE = "userTask_decideWithoutCommittee";

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final ApplicationContext beans;
    private final List<String> members;
    private final List<String> alternates;
    private final CommitteeId committee;

    private Sitting(ApplicationContext beans, int alternateSeats, TieRule tie) {
        this.beans = beans;
        int number = FOUNDED.incrementAndGet();
        members = hired("narys" + number + "x", 3);
        alternates = hired("pakaitinis" + number + "x", alternateSeats);
        committee = beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        "Bandomoji komisija " + number,
                        true,
                        true,
                        new EmployeeId("secretary"),
                        new EmployeeId(members.get(0)),
                        ids(members.subList(1, 3)),
                        ids(alternates),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        tie));
    }

    public static Sitting founded(ApplicationContext beans) {
        return new Sitting(beans, 1, TieRule.PRESIDING_VOTE_DECIDES);
    }

    public static Sitting withoutAlternates(ApplicationContext beans) {
        return new Sitting(beans, 0, TieRule.REJECTED);
    }

    public CommitteeId id() {
        return committee;
    }

    public String member(int seat) {
        return members.get(seat);
    }

    public String alternate() {
        return alternates.get(0);
    }

    /** The handler turns to a committee. */
    public Walk asked(Walk walk) {
        return walk.complete(
                ASK_COMMITTEE,
                "handler",
                Map.of("decision", "committee", "question", "Ar priteisti nuomos mokesčio sumažinimą?"));
    }

    /** Whoever was given the case turns to it at once, and its session is called. */
    public Walk discussed(Walk assigned, String handler) {
        Walk asked = assigned.complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .complete(ASK_COMMITTEE, handler, Map.of("decision", "committee", "question", "Ar mažinti mokestį?"));
        return called(asked, "2026-12-03");
    }

    /** The secretary calls the session, and the invitations leave. */
    public Walk called(Walk walk, String date) {
        return planned(walk, date).fire("serviceTask_inviteMembers");
    }

    public Walk planned(Walk walk, String date) {
        return planned(walk, date, "10:00", Map.of());
    }

    /** Though the answer cannot wait for it. */
    public Walk plannedLate(Walk walk, String date) {
        return planned(walk, date, "10:00", Map.of("late", "yes"));
    }

    public Walk planned(Walk walk, String date, String time, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("committee", committee.toString());
        form.put("sessionDate", date);
        form.put("sessionTime", time);
        form.putIfAbsent("place", "Posėdžių salė");
        return walk.complete(PLAN, "secretary", form);
    }

    /** What the secretary fills in to call some committee. */
    static Map<String, Object> plan(CommitteeId committee, String date, String time) {
        return Map.of(
                "committee", committee.toString(), "sessionDate", date, "sessionTime", time, "place", "Kita salė");
    }

    public Walk withoutQuorum(Walk walk) {
        return walk.complete(HOLD, "secretary", Map.of("decision", "noQuorum"));
    }

    /** The secretary moves the session of this case, alone or with all that is on its agenda. */
    public void moved(Walk walk, String start, boolean alone) {
        beans.getBean(SessionChanges.class)
                .move(
                        new SessionMove(review(walk).id(), Instant.parse(start), "Nuotoliu", alone, false),
                        new EmployeeId("secretary"));
    }

    public Instant starts(Walk walk) {
        return beans.getBean(SessionDesk.class).sessionOf(review(walk).id()).startsAt();
    }

    public Walk declared(Walk walk, String... people) {
        Arrays.stream(people).forEach(one -> walk.complete(DECLARE, one, Map.of("decision", "noConflict")));
        return walk;
    }

    public Walk allDeclared(Walk walk) {
        return declared(walk, members.toArray(String[]::new));
    }

    /** The session is over, an hour after it began. */
    public Walk met(Walk walk) {
        beans.getBean(MovableClock.class).set(starts(walk).plusSeconds(3600));
        return walk;
    }

    /** Those who may vote do so in this order; whoever has no vote left was not there. */
    public Walk voted(Walk walk, Vote... votes) {
        List<EmployeeId> voters =
                beans.getBean(Hearing.class).votersOf(review(walk).id());
        Map<EmployeeId, Vote> cast = IntStream.range(0, votes.length)
                .boxed()
                .collect(toMap(voters::get, i -> votes[i], (one, other) -> one, LinkedHashMap::new));
        beans.getBean(MinutesDesk.class)
                .record(
                        review(walk).id(),
                        new VoteSheet(
                                "Sumažinti nuomos mokestį dešimtadaliu.",
                                cast,
                                Map.of(voters.get(votes.length - 1), "Pakaktų perskaičiuoti šildymą.")),
                        new EmployeeId("secretary"));
        return walk;
    }

    public Walk held(Walk walk) {
        return walk.complete(HOLD, "secretary", Map.of("decision", "held"));
    }

    public Walk signed(Walk walk) {
        return walk.complete(SIGN, walk.task(SIGN).getAssignee(), Map.of("decision", "sign"))
                .complete(COUNTERSIGN, "secretary", Map.of("decision", "sign"));
    }

    public ReviewCard review(Walk walk) {
        List<ReviewCard> all = beans.getBean(ReviewDesk.class).of(walk.number());
        return all.get(all.size() - 1);
    }

    public List<Participant> participants(Walk walk) {
        return beans.getBean(ReviewDesk.class).participantsOf(review(walk).id());
    }

    public List<String> people() {
        return Stream.concat(members.stream(), alternates.stream()).toList();
    }

    private List<String> hired(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> hired(name + i)).toList();
    }

    private String hired(String login) {
        beans.getBean(Organisation.class)
                .add(new NewEmployee(
                        new EmployeeId(login),
                        "Narys " + login,
                        "Specialistas",
                        login + "@atsakas.demo",
                        null,
                        new UnitCode("teise"),
                        new EmployeeId("r.gudaitis"),
                        Set.of(Role.COMMITTEE_MEMBER)));
        beans.getBean(Credentials.class).setPassword(new EmployeeId(login), "demo");
        return login;
    }

    private static List<EmployeeId> ids(List<String> logins) {
        return logins.stream().map(EmployeeId::new).toList();
    }
}
