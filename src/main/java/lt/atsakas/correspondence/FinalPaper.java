package lt.atsakas.correspondence;

import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseNumber;

/**
 * The paper of a numbered letter as its reader is to get it, but for the seal.
 *
 * @param number of the house's register
 */
record FinalPaper(CaseNumber caseNumber, DocumentKind kind, String fileName, byte[] pdf, String number) {}
