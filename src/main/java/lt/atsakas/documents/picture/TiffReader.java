package lt.atsakas.documents.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** TIFF: folders of entries, one a page; entries that say how to decode stay, the others go with what they point to. */
final class TiffReader {

    private static final int ENTRY = 12;
    private static final int MOST_FOLDERS = 1000;
    private static final int MOST_ENTRIES = 100_000;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int INNER_FOLDERS = 330;
    private static final Set<Integer> POINTERS = Set.of(34665, 34853, 40965);
    private static final Set<Integer> KEPT = Stream.of(
                    IntStream.of(254, 255, 258, 259, 262, 263, 266, 273, 274, 297, 301, 330, 332, 334, 347, 34675),
                    IntStream.rangeClosed(WIDTH, HEIGHT),
                    IntStream.rangeClosed(277, 284),
                    IntStream.rangeClosed(290, 293),
                    IntStream.rangeClosed(296, 296),
                    IntStream.rangeClosed(317, 325),
                    IntStream.rangeClosed(338, 342),
                    IntStream.rangeClosed(512, 532))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());
    private static final int[] SIZES = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final TiffNumbers numbers;
    private final Found found;
    private final Deque<Long> open = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();
    private int entriesSeen;

    private TiffReader(TiffNumbers numbers, Found found) {
        this.numbers = numbers;
        this.found = found;
    }

    static void read(Bytes bytes, Found found) throws IOException {
        TiffReader reader = new TiffReader(TiffNumbers.at(bytes, 0), found);
        reader.open(reader.numbers.u32(4));
        for (Long folder = reader.open.poll(); folder != null; folder = reader.open.poll()) {
            reader.page(folder);
        }
    }

    private void open(long folder) throws IOException {
        if (seen.size() >= MOST_FOLDERS) {
            throw new PictureBroken("Too many folders");
        }
        if (folder != 0 && seen.add(folder)) {
            open.add(folder);
        }
    }

    private void page(long folder) throws IOException {
        int entries = entriesOf(folder);
        long next = folder + 2 + (long) entries * ENTRY;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int count = 0;
        long width = 0;
        long height = 0;
        for (long at = folder + 2; at < next; at += ENTRY) {
            int tag = numbers.u16(at);
            if (KEPT.contains(tag)) {
                kept.write(numbers.bytes().of(at, ENTRY));
                count++;
                width = tag == WIDTH ? single(at) : width;
                height = tag == HEIGHT ? single(at) : height;
                openInner(tag, at);
            } else {
                erase(at);
            }
        }
        found.frame(width, height);
        rewrite(folder, entries, count, kept, numbers.bytes().of(next, 4));
        open(numbers.u32(next));
    }

    private int entriesOf(long folder) throws IOException {
        int entries = numbers.u16(folder);
        entriesSeen += entries;
        if (entriesSeen > MOST_ENTRIES) {
            throw new PictureBroken("Too many entries");
        }
        return entries;
    }

    private void rewrite(long folder, int entries, int count, ByteArrayOutputStream kept, byte[] next)
            throws IOException {
        if (count < entries) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            block.write(numbers.short16(count));
            kept.writeTo(block);
            block.write(next);
            found.mask(new Mask(folder, 2 + (long) entries * ENTRY + 4, block.toByteArray()));
        }
    }

    private void openInner(int tag, long entry) throws IOException {
        if (tag == INNER_FOLDERS) {
            long count = numbers.u32(entry + 4);
            for (long i = 0; i < count; i++) {
                open(count == 1 ? numbers.u32(entry + 8) : numbers.u32(numbers.u32(entry + 8) + 4 * i));
            }
        }
    }

    /** What an entry points to is covered, a folder with all that is in it. */
    private void erase(long entry) throws IOException {
        if (POINTERS.contains(numbers.u16(entry))) {
            eraseFolder(numbers.u32(entry + 8));
            return;
        }
        int type = numbers.u16(entry + 2);
        long length = numbers.u32(entry + 4) * (type < SIZES.length ? SIZES[type] : 1);
        if (length > 4) {
            found.mask(Mask.zeros(numbers.u32(entry + 8), length));
        }
    }

    private void eraseFolder(long folder) throws IOException {
        if (seen.size() < MOST_FOLDERS && seen.add(folder)) {
            int entries = entriesOf(folder);
            for (int i = 0; i < entries; i++) {
                erase(folder + 2 + (long) i * ENTRY);
            }
            found.mask(Mask.zeros(folder, 2 + (long) entries * ENTRY + 4));
        }
    }

    private long single(long entry) throws IOException {
        int shortNumber = 3;
        return numbers.u16(entry + 2) == shortNumber ? numbers.u16(entry + 8) : numbers.u32(entry + 8);
    }
}
