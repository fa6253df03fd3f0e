package lt.atsakas.demo.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How to reach the embedded server: on this machine, with the password made for it. */
record EmbeddedConnection(int port, String password) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedPostgres.USERNAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return getJdbcUrl();
    }
}
