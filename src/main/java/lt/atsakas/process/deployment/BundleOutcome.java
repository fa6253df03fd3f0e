package lt.atsakas.process.deployment;

import java.util.List;
import lt.atsakas.process.model.reading.Finding;

/** What became of one process bundle at start. */
record BundleOutcome(String process, Kind kind, List<Finding> findings) {

    /** The ways it can go. */
    enum Kind {
        /** The bundle in the application is the newest version, just now or since an earlier start. */
        CURRENT,
        /** A process owner released a version; the one in the application stays out of its way. */
        RELEASED_BY_OWNER,
        /** A newer release of the application brought its models already; these stay out of their way. */
        NEWER_RELEASE,
        /** The gate or the engine refused the bundle; the old version goes on. */
        REFUSED
    }

    static BundleOutcome current(String process) {
        return new BundleOutcome(process, Kind.CURRENT, List.of());
    }

    static BundleOutcome releasedByOwner(String process) {
        return new BundleOutcome(process, Kind.RELEASED_BY_OWNER, List.of());
    }

    static BundleOutcome newerRelease(String process) {
        return new BundleOutcome(process, Kind.NEWER_RELEASE, List.of());
    }

    static BundleOutcome refused(String process, List<Finding> findings) {
        return new BundleOutcome(process, Kind.REFUSED, List.copyOf(findings));
    }

    boolean isRefused() {
        return kind == Kind.REFUSED;
    }
}
