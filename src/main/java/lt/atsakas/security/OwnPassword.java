package lt.atsakas.security;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChangeKind;
import lt.atsakas.organisation.HouseJournal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where employees choose their password, proving who they are by the present one, their own or a one-time one. */
@Service
public class OwnPassword {

    private final AuthenticationProvider login;
    private final Credentials credentials;
    private final EndOfSessions sessions;
    private final HouseJournal journal;

    OwnPassword(AuthenticationProvider login, Credentials credentials, EndOfSessions sessions, HouseJournal journal) {
        this.login = login;
        this.credentials = credentials;
        this.sessions = sessions;
        this.journal = journal;
    }

    /**
     * From now on the employee signs in with the chosen password, everywhere anew. {@link AuthenticationException} when the
     * present one is wrong, counted as at the door; {@link PasswordUnfit} when the chosen one will not do.
     */
    @Transactional
    public void change(UsernamePasswordAuthenticationToken present, String chosen) {
        prove(present);
        EmployeeId employee = new EmployeeId(present.getName());
        String before = String.valueOf(present.getCredentials());
        PasswordRule.fault(employee, chosen).ifPresent(this::refuse);
        if (chosen.equals(before)) {
            refuse("password.same");
        }
        if (!credentials.replace(employee, before, chosen)) {
            throw new BadCredentialsException("changed meanwhile");
        }
        journal.record(employee, HouseChangeKind.PASSWORD_CHANGED, employee);
        sessions.end(employee);
    }

    private void prove(UsernamePasswordAuthenticationToken present) {
        try {
            login.authenticate(present);
        } catch (CredentialsExpiredException rightButOneTime) {
            // that is what a one-time password is for
        }
    }

    private void refuse(String why) {
        throw new PasswordUnfit(why);
    }
}
