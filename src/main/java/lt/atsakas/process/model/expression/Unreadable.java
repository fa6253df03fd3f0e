package lt.atsakas.process.model.expression;

/** The text does not follow the grammar; says near what. */
final class Unreadable extends Exception {

    private final String near;

    Unreadable(String near) {
        super(near);
        this.near = near;
    }

    String near() {
        return near;
    }
}
