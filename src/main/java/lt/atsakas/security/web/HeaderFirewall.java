package lt.atsakas.security.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What may stand in headers: the house's own rules tell in words what is wrong with a code or a key. */
@Configuration(proxyBeanMethods = false)
class HeaderFirewall {

    /** A letter such as ą arrives as two bytes, of which one looks like a control sign; real ones stay outside. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(HeaderFirewall::hasNoControlSign);
        return firewall;
    }

    private static boolean hasNoControlSign(String value) {
        return value.chars().noneMatch(sign -> sign < ' ' && sign != '\t' || sign == 0x7F);
    }
}
