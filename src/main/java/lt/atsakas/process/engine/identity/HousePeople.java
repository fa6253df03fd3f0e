package lt.atsakas.process.engine.identity;

import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shows the engine the house's people. Since this cannot be written to, the webapps offer no first administrator, no
 * users, no groups and no passwords.
 */
@Component
public class HousePeople implements SessionFactory {

    private final ObjectProvider<Organisation> organisation;
    private final HouseWords words;

    HousePeople(ObjectProvider<Organisation> organisation, HouseWords words) {
        this.organisation = organisation;
        this.words = words;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new PeopleSession(new People(organisation.getObject(), words));
    }
}
