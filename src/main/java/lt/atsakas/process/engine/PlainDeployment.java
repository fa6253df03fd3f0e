package lt.atsakas.process.engine;

import java.io.IOException;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Hands every process with its decisions and forms to the engine at start; makes way for the gated deployer. */
@Component
class PlainDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;

    PlainDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String process : new String[] {"escalation", "complaint"}) {
            deploy(process);
        }
    }

    private void deploy(String process) {
        try {
            DeploymentBuilder deployment = repository
                    .createDeployment()
                    .name(process)
                    .source("atsakas")
                    .enableDuplicateFiltering(false);
            for (String pattern : new TreeSet<>(java.util.List.of("processes/" + process + "/*.*mn", "forms/*.form"))) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                    String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
                    deployment.addInputStream(folder + file.getFilename(), file.getInputStream());
                }
            }
            deployment.deploy();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a model on the class path cannot be read", unreadable);
        }
    }
}
