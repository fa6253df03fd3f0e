package lt.atsakas.security.web;

import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends a person who is not signed in to the login page; afterwards they go on to where they wanted. */
final class LoginAddress extends LoginUrlAuthenticationEntryPoint {

    static final String PATH = "/login";

    /** Where somebody lands whose session or form has grown old. */
    static final String EXPIRED = PATH + "?again";

    /** Where work begins when nothing else was asked for. */
    static final String HOME = "/camunda/app/tasklist/default/";

    LoginAddress() {
        super(PATH);
    }
}
