package lt.atsakas.bench;

/** One way to lead cases through their lives, with a database of its own. */
interface Contestant extends AutoCloseable {

    String name();

    /** Leads one case from intake to its end; called by several threads at once. */
    void wholeLife(int number);

    /** Returns when everything begun has come to its end. */
    void settle();

    CountedDataSource dataSource();

    @Override
    void close();
}
