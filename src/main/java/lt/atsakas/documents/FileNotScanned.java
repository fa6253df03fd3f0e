package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** Nobody has looked for viruses in the file yet, or could not; until then it is given to nobody. */
public final class FileNotScanned extends RuleViolation {

    FileNotScanned() {
        super("documents.fileNotScanned");
    }
}
