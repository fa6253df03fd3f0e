package lt.atsakas.demo.cases;

/** How far a case has got; each point includes the ones before. */
enum Progress {
    REGISTERED,
    CLASSIFIED,
    ASSIGNED,
    IMPARTIAL,
    EXAMINED,
    DRAFTED,
    APPROVED
}
