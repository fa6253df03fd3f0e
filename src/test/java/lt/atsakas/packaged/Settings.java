package lt.atsakas.packaged;

import java.util.Map;
import org.springframework.test.util.TestSocketUtils;

/** Environment variables as an administrator sets them. */
final class Settings {

    static final String ADMIN_PASSWORD = "ilgas-slaptažodis-1";

    private Settings() {}

    /** The mail server is away: letters wait, nothing else does. */
    static Map<String, String> production(String jdbcUrl, String password) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                jdbcUrl,
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                password,
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                Integer.toString(TestSocketUtils.findAvailableTcpPort()),
                "ATSAKAS_PUBLIC_URL",
                "https://skundai.example.lt",
                "ATSAKAS_ADMIN_PASSWORD",
                ADMIN_PASSWORD,
                "ATSAKAS_DOCUMENTS_FOLDER",
                "target/packaged-documents");
    }

    static Map<String, String> demo(String folder) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "DEMO_DATA",
                folder,
                "DEMO_SMTP_PORT",
                Integer.toString(TestSocketUtils.findAvailableTcpPort()),
                "DEMO_IMAP_PORT",
                Integer.toString(TestSocketUtils.findAvailableTcpPort()));
    }
}
