package lt.atsakas.process.model.reading;

/** How people find an element in the model: the name they see and its id. */
public record ElementLabel(String name, String id) {}
