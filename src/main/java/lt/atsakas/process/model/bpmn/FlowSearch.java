package lt.atsakas.process.model.bpmn;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Walks over the flow that look at each vertex once, however many paths there are. */
final class FlowSearch {

    private FlowSearch() {}

    /** Every vertex that can be reached from the starts through vertices that may be passed. */
    static BitSet reach(Collection<Integer> starts, IntFunction<List<Integer>> step, IntPredicate passable) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        starts.forEach(start -> visit(start, seen, open));
        while (!open.isEmpty()) {
            int vertex = open.pop();
            if (passable.test(vertex)) {
                step.apply(vertex).forEach(neighbour -> visit(neighbour, seen, open));
            }
        }
        return seen;
    }

    /** The vertices that lie on a cycle, or between cycles, of the part of the flow that is kept. */
    static BitSet cycles(FlowGraph flow, IntPredicate kept) {
        BitSet remaining = new BitSet();
        for (int vertex = 0; vertex < flow.vertices(); vertex++) {
            remaining.set(vertex, kept.test(vertex));
        }
        prune(remaining, flow::previous, flow::next);
        prune(remaining, flow::next, flow::previous);
        return remaining;
    }

    private static void prune(BitSet remaining, IntFunction<List<Integer>> sources, IntFunction<List<Integer>> step) {
        int[] pending = new int[remaining.length()];
        Deque<Integer> free = new ArrayDeque<>();
        for (int vertex = remaining.nextSetBit(0); vertex >= 0; vertex = remaining.nextSetBit(vertex + 1)) {
            pending[vertex] =
                    (int) sources.apply(vertex).stream().filter(remaining::get).count();
            if (pending[vertex] == 0) {
                free.push(vertex);
            }
        }
        while (!free.isEmpty()) {
            int vertex = free.pop();
            remaining.clear(vertex);
            for (int neighbour : step.apply(vertex)) {
                if (remaining.get(neighbour) && --pending[neighbour] == 0) {
                    free.push(neighbour);
                }
            }
        }
    }

    private static void visit(int vertex, BitSet seen, Deque<Integer> open) {
        if (!seen.get(vertex)) {
            seen.set(vertex);
            open.push(vertex);
        }
    }
}
