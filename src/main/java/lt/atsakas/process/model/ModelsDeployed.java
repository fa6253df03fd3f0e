package lt.atsakas.process.model;

/** The models of a process have come to the engine; from now on new cases and decisions follow them. */
public record ModelsDeployed(String process) {}
