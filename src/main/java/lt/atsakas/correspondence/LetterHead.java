package lt.atsakas.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who writes: the house as every letter and mail names it. */
@ConfigurationProperties("atsakas.entity")
record LetterHead(String name, String code, String address, String email, String phone) {}
