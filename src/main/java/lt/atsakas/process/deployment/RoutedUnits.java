package lt.atsakas.process.deployment;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.dmn.UnitColumns;
import lt.atsakas.process.model.gate.FindingWords;
import lt.atsakas.process.model.reading.Finding;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares the units to which the decision tables in force send cases with those that the house has. Units are data that change
 * without a release, and a table may have come from its owner: so this is asked of the running application.
 */
@Component
class RoutedUnits {

    private static final Logger LOG = LoggerFactory.getLogger(RoutedUnits.class);

    private final RepositoryService repository;
    private final Organisation organisation;
    private final Map<String, Set<String>> columns;

    RoutedUnits(RepositoryService repository, Organisation organisation, PublishedNames names) {
        this.repository = repository;
        this.organisation = organisation;
        this.columns = names.contracts().unitColumns();
    }

    /** One finding for each unit that is missing; nobody can classify what goes there. */
    List<Finding> missing() {
        Set<String> there =
                organisation.units().stream().map(unit -> unit.code().value()).collect(toSet());
        return columns.keySet().stream()
                .flatMap(this::inForce)
                .flatMap(table -> codes(table)
                        .filter(code -> !there.contains(code))
                        .map(code -> new Finding(
                                table.getResourceName(),
                                table.getName(),
                                table.getKey(),
                                "unitUnknown",
                                List.of(code))))
                .toList();
    }

    /** Once everything that fills an empty house at start has run. */
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        List<Finding> missing = missing();
        if (!missing.isEmpty()) {
            LOG.error(
                    "Decision tables send cases to units that the house does not have:\n    {}",
                    String.join(
                            "\n    ", missing.stream().map(FindingWords::line).toList()));
        }
    }

    private Stream<DecisionDefinition> inForce(String table) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(table).latestVersion().list().stream();
    }

    private Stream<String> codes(DecisionDefinition table) {
        var model = repository.getDmnModelInstance(table.getId());
        return new UnitColumns(model, columns.getOrDefault(table.getKey(), Set.of())).codes().stream();
    }
}
