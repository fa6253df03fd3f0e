package lt.atsakas.process.task;

import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Who holds a grant: one employee or a group. */
record Holder(String id, boolean isGroup) {

    static Holder employee(EmployeeId id) {
        return new Holder(id.value(), false);
    }

    static Holder group(String id) {
        return new Holder(id, true);
    }

    static Holder of(Authorization grant) {
        String user = grant.getUserId();
        return user == null ? group(grant.getGroupId()) : new Holder(user, false);
    }

    void receive(AuthorizationEntity grant) {
        if (isGroup) {
            grant.setGroupId(id);
        } else {
            grant.setUserId(id);
        }
    }
}
