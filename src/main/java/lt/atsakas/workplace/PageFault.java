package lt.atsakas.workplace;

/** What to mend in a form: the field's id on the page and the words. */
record PageFault(String id, String message) {}
