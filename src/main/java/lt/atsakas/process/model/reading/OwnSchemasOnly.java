package lt.atsakas.process.model.reading;

/**
 * Keeps every XML parser of this JVM from fetching schemas and document types: the engine's parsers read models again and
 * heed these settings. Their own schemas come out of the application's jars, by no other protocol.
 */
final class OwnSchemasOnly {

    private static final String FROM_JARS = "file,jar:file,nested";

    private OwnSchemasOnly() {}

    static void enforce() {
        System.setProperty("javax.xml.accessExternalSchema", FROM_JARS);
        System.setProperty("javax.xml.accessExternalDTD", "");
    }
}
