package lt.atsakas.demo.database;

import java.nio.file.Path;
import java.util.List;
import lt.atsakas.shared.start.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The account the server runs under. PostgreSQL refuses to run as root, so root either enters a user namespace of its
 * own or steps down to the account nobody.
 */
enum ServerAccount {
    /** Whoever started the application, not being root. */
    SELF(List.of(), null),
    /** Root, seen by the server as an unknown ordinary user. */
    USER_NAMESPACE(List.of("unshare", "-U", "--"), "0:0"),
    /** Nobody: where containers forbid user namespaces. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"), "65534:65534");

    private final List<String> prefix;
    private final @Nullable String owner;

    ServerAccount(List<String> prefix, @Nullable String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The account that works on this machine for the present user. */
    static ServerAccount usable() {
        if (!"0".equals(Command.run(List.of("id", "-u")).output())) {
            return SELF;
        }
        if (USER_NAMESPACE.worksHere()) {
            return USER_NAMESPACE;
        }
        if (NOBODY.worksHere()) {
            return NOBODY;
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' (package util-linux) works here",
                "Start Atsakas as an ordinary user, allow user namespaces, or install util-linux.");
    }

    private boolean worksHere() {
        Command seenAs = run("id", "-u");
        return seenAs.succeeded() && !"0".equals(seenAs.output());
    }

    Command run(String... words) {
        return Command.run(prefix, words);
    }

    /** Whether this account gets as far as the folder; root's own folders are closed to nobody. */
    boolean reaches(Path folder) {
        return run("test", "-x", folder.toString()).succeeded();
    }

    /** Hands files over to this account; the account may differ from the one of the last start. */
    void own(Path path) {
        if (owner != null) {
            Command.run(List.of("chown", "-R", owner, path.toString())).orStop("Cannot hand over " + path);
        }
    }
}
