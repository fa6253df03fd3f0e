package lt.atsakas.security;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnknownEmployee;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds who wants to sign in; a stranger and an employee without a password look the same. */
final class EmployeeAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final Organisation organisation;
    private final Credentials credentials;

    EmployeeAccounts(Organisation organisation, Credentials credentials) {
        this.organisation = organisation;
        this.credentials = credentials;
    }

    @Override
    public SignedInEmployee loadUserByUsername(String login) {
        EmployeeCard card = employee(login);
        PasswordRecord password =
                credentials.good(card.id()).orElseThrow(() -> new UsernameNotFoundException("no password"));
        return new SignedInEmployee(card, password.passwordHash(), !password.isOneTime());
    }

    @Override
    public UserDetails updatePassword(UserDetails user, String newHash) {
        EmployeeCard card = employee(user.getUsername());
        credentials.keepHash(card.id(), newHash);
        return new SignedInEmployee(card, newHash, true);
    }

    private EmployeeCard employee(String login) {
        try {
            return organisation.employee(new EmployeeId(login));
        } catch (UnknownEmployee unknown) {
            throw new UsernameNotFoundException("no such employee", unknown);
        }
    }
}
