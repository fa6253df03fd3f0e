package lt.atsakas.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lists of staff as a spreadsheet writes them, about people of whose logins only one test knows the beginning. */
final class ListText {

    static final String HEADER = "Prisijungimo vardas;Vardas ir pavardė;Pareigos;El. paštas;Telefonas;Padalinys;"
            + "Tiesioginis vadovas;Rolės;Vadovauja padaliniams;Dirba";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String own = "s" + COUNT.incrementAndGet() + "-";

    /** Somebody under that supervisor who works here. */
    String line(String login, String supervisor) {
        return line(login, supervisor, "", "", "taip");
    }

    String line(String login, String supervisor, String roles, String heads, String active) {
        String name = own + login;
        return String.join(
                ";",
                List.of(
                        name,
                        "Sąrašas Sąrašaitis",
                        "Specialistas",
                        name + "@atsakas.demo",
                        "",
                        "finansai",
                        supervisor,
                        roles,
                        heads,
                        active));
    }

    static byte[] list(String... lines) {
        return (HEADER + "\n" + String.join("\n", lines)).getBytes(UTF_8);
    }
}
