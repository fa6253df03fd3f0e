package lt.atsakas.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Those who carry the letters of a round side by side: setting a letter takes the time, and one person's pace is not enough. */
@Component
class PostCrew implements DisposableBean {

    private final int size;
    private final ExecutorService others;

    PostCrew(PostSettings settings) {
        size = Math.max(1, settings.carriers());
        AtomicInteger number = new AtomicInteger(1);
        others = Executors.newCachedThreadPool(work -> new Thread(work, "postman-" + number.incrementAndGet()));
    }

    /**
     * Each walks with a bag of their own; the letters of one case are in one bag and stay in order. Returns, when all are
     * back, whether every walk says that another one makes sense.
     */
    boolean carry(List<OutgoingLetter> letters, Predicate<List<OutgoingLetter>> walk) {
        List<List<OutgoingLetter>> bags = List.copyOf(bags(letters));
        List<Future<Boolean>> walks = bags.stream()
                .skip(1)
                .map(bag -> others.submit(() -> walk.test(bag)))
                .toList();
        boolean goOn = bags.stream().limit(1).allMatch(walk);
        for (Future<Boolean> other : walks) {
            goOn &= back(other);
        }
        return goOn;
    }

    private Collection<List<OutgoingLetter>> bags(List<OutgoingLetter> letters) {
        return letters.stream()
                .collect(Collectors.groupingBy(letter -> Math.floorMod(Objects.hashCode(letter.about()), size)))
                .values();
    }

    private static boolean back(Future<Boolean> walk) {
        try {
            return walk.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A walk with letters broke off; they are due again after the lease", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Called back while letters were being carried", e);
        }
    }

    @Override
    public void destroy() {
        others.shutdown();
    }
}
