package lt.atsakas.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many wrong ones came before; forms and basic authentication both pass here. */
final class ThrottledLogin implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledLogin(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String address = addressOf(attempt);
        refuseWhileWaiting(account, address);
        try {
            Authentication proof = passwords.authenticate(attempt);
            throttle.succeeded(account, address);
            return proof;
        } catch (InternalAuthenticationServiceException ours) {
            throw troubleBehind(ours);
        } catch (CredentialsExpiredException rightButOneTime) {
            throttle.succeeded(account, address);
            throw rightButOneTime;
        } catch (AuthenticationException wrong) {
            throttle.failed(account, address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private void refuseWhileWaiting(String account, String address) {
        Duration wait = throttle.wait(account, address);
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
    }

    /** Trouble of the house, such as a database that is away, is no wrong password and must not be counted as one. */
    private static RuntimeException troubleBehind(InternalAuthenticationServiceException ours) {
        return ours.getCause() instanceof RuntimeException trouble ? trouble : ours;
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
