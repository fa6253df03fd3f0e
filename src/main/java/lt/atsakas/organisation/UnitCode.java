package lt.atsakas.organisation;

/** Names a unit of the house, such as {@code bustas}; stable, because routing tables and running cases hold it. */
public record UnitCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
