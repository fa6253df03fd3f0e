package lt.atsakas.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An employee who has proved who they are, with the roles they hold; equal by login name. */
public final class SignedInEmployee implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String login;
    private final String fullName;
    private final Set<Role> roles;
    private final boolean active;
    private final boolean ownPassword;
    private @Nullable String passwordHash;

    SignedInEmployee(EmployeeCard card, String passwordHash, boolean ownPassword) {
        this.login = card.id().value();
        this.fullName = card.fullName();
        this.roles = Set.copyOf(card.roles());
        this.active = card.active();
        this.ownPassword = ownPassword;
        this.passwordHash = passwordHash;
    }

    public EmployeeId id() {
        return new EmployeeId(login);
    }

    public String fullName() {
        return fullName;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(SignedInEmployee::authority).collect(Collectors.toUnmodifiableSet());
    }

    static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role.name());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** A one-time password proves who somebody is, and lets them in only once they have chosen their own. */
    @Override
    public boolean isCredentialsNonExpired() {
        return ownPassword;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInEmployee that && login.equals(that.login);
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }

    @Override
    public String toString() {
        return login;
    }
}
