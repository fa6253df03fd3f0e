package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.Complaints;
import org.springframework.context.ApplicationContext;

/** A case that was given to its handler, and doubts whether people are impartial in it. */
record DoubtedCase(CaseNumber number) {

    static final EmployeeId HANDLER = new EmployeeId("handler");
    static final EmployeeId HEAD = new EmployeeId("unithead");

    static DoubtedCase assigned(ApplicationContext beans) {
        CaseNumber number = beans.getBean(Complaints.class).file().caseNumber();
        beans.getBean(CaseRegistry.class)
                .classify(
                        number,
                        new Classification(
                                CaseKind.COMPLAINT, "heating", new UnitCode("bustas"), Priority.NORMAL, false),
                        Actor.system());
        beans.getBean(AssignmentDesk.class).assign(number, HANDLER, HEAD);
        return new DoubtedCase(number);
    }

    RecusalRequest own(EmployeeId person) {
        return RecusalRequest.own(number, person, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė.");
    }

    RecusalRequest asked(EmployeeId person, Actor by) {
        return new RecusalRequest(number, person, RecusalGround.OTHER_DOUBT, "Kaimynas", RecusalOrigin.CLIENT, by);
    }

    RecusalRequest raised(EmployeeId person, EmployeeId by) {
        return new RecusalRequest(
                number,
                person,
                RecusalGround.OTHER_DOUBT,
                "Buvę verslo partneriai",
                RecusalOrigin.SUPERVISOR,
                Actor.employee(by));
    }
}
