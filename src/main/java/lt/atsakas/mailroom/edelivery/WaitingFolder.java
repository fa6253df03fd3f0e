package lt.atsakas.mailroom.edelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.mailroom.BoxSource;
import lt.atsakas.mailroom.reading.Flaw;
import lt.atsakas.mailroom.reading.UnfitMessage;
import lt.atsakas.shared.Folders;
import lt.atsakas.shared.Sha256;

/** A message's folder. Only plain files with plain names are read, neither links nor what lies deeper, and no more than the house allows. */
record WaitingFolder(Path folder, EDeliverySettings settings) implements BoxSource.Waiting {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** Enough to know an unfit folder again. */
    private static final int LISTED = 1000;

    @Override
    public InputStream open() throws IOException, UnfitMessage {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            throw new UnfitMessage(Flaw.NO_PLAIN_FILES, "it is no folder");
        }
        List<Path> files = inside(settings.maxFiles() + 2);
        if (files.size() > settings.maxFiles() + 1) {
            throw new UnfitMessage(Flaw.TOO_LARGE, "it holds more than " + settings.maxFiles() + " files");
        }
        long size = 0;
        for (Path file : files) {
            requirePlain(file);
            size += Files.size(file);
        }
        if (size > settings.maxSize().toBytes()) {
            throw new UnfitMessage(
                    Flaw.TOO_LARGE, "it is larger than " + settings.maxSize().toMegabytes() + " MB");
        }
        return new PackedFolder(files);
    }

    private static void requirePlain(Path file) throws UnfitMessage {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new UnfitMessage(Flaw.NO_PLAIN_FILES, "it holds a link, a folder or what is no plain file");
        }
        if (!NAME.matcher(nameOf(file)).matches()) {
            throw new UnfitMessage(
                    Flaw.NO_PLAIN_FILES, "it holds a file whose name has not the form that e-delivery.md tells");
        }
    }

    @Override
    public String mark() throws IOException {
        StringBuilder listed = new StringBuilder(nameOf(folder));
        if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            for (Path file : inside(LISTED)) {
                listed.append('\n').append(nameOf(file));
                if (Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                    listed.append(' ').append(Files.size(file));
                }
            }
        }
        return Sha256.of(new ByteArrayInputStream(listed.toString().getBytes(UTF_8)));
    }

    @Override
    public void done() throws IOException {
        Folders.moveInto(settings.folder("done"), folder);
    }

    @Override
    public void rejected(String why) throws IOException {
        Folders.reject(settings.folder("rejected"), folder, why);
    }

    private List<Path> inside(int most) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(most).sorted().toList();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String toString() {
        return "WaitingFolder[hidden]";
    }
}
