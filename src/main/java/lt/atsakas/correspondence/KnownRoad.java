package lt.atsakas.correspondence;

/** A road to the client that their case knows, and where it leads as far as whoever is there knows it anyway: „j…s@e…e.lt“. */
public record KnownRoad(ClientRoad road, String masked) {

    @Override
    public String toString() {
        return "KnownRoad[" + road + "]";
    }
}
