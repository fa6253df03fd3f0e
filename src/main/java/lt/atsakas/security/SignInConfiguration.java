package lt.atsakas.security;

import lt.atsakas.organisation.Organisation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How employees prove who they are, and which sessions they hold. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginLimits.class, PasswordSettings.class})
class SignInConfiguration {

    /** Hashes with bcrypt; the hash names its method, so a better one can follow without a reset. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationProvider login(Organisation organisation, Credentials credentials, LoginThrottle throttle) {
        EmployeeAccounts accounts = new EmployeeAccounts(organisation, credentials);
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(passwordEncoder());
        passwords.setUserDetailsPasswordService(accounts);
        return new ThrottledLogin(passwords, throttle);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }
}
