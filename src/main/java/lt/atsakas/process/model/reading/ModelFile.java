package lt.atsakas.process.model.reading;

/** The name of one file of a bundle and what follows from it. */
public record ModelFile(String path) {

    public boolean isDiagram() {
        return path.endsWith(".bpmn");
    }

    public boolean isDecision() {
        return path.endsWith(".dmn");
    }

    public boolean isForm() {
        return path.endsWith(".form");
    }

    public boolean isModel() {
        return isDiagram() || isDecision() || isForm();
    }

    /** The folder with its trailing slash, empty for a lone file. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The file name without its ending: by convention the id of what is inside. */
    public String stem() {
        String name = path.substring(folder().length());
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }
}
