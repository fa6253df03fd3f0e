package lt.atsakas.process.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;

/** The activities of a diagram that lie on a way from one element to another; what runs beside the way is none of them. */
final class WaysBetween {

    private WaysBetween() {}

    /** The last one included, the first one only where a way leads back to it. */
    static Set<String> of(ProcessDefinitionImpl diagram, String first, String last) {
        Set<String> between = new HashSet<>();
        for (ActivityImpl passed : reached(followers(diagram.findActivity(first)))) {
            if (reached(Stream.of(passed)).contains(diagram.findActivity(last))) {
                between.add(passed.getId());
            }
        }
        return between;
    }

    private static Set<ActivityImpl> reached(Stream<ActivityImpl> begin) {
        Deque<ActivityImpl> open = new ArrayDeque<>(begin.toList());
        Set<ActivityImpl> reached = new HashSet<>();
        while (!open.isEmpty()) {
            ActivityImpl activity = open.pop();
            if (reached.add(activity)) {
                open.addAll(followers(activity).toList());
            }
        }
        return reached;
    }

    /** Where the way leads next, be it by an event that ends the activity. */
    private static Stream<ActivityImpl> followers(ActivityImpl activity) {
        return Stream.concat(
                activity.getOutgoingTransitions().stream()
                        .map(PvmTransition::getDestination)
                        .map(ActivityImpl.class::cast),
                activity.getFlowScope().getActivities().stream()
                        .filter(event -> event.getEventScope() == activity)
                        .filter(event -> event.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE));
    }
}
