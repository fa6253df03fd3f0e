package lt.atsakas.process.form;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The forms handed in by one command of the engine, for the steps that it leads to; gone with the command. */
final class FilledForms implements Session {

    private final Map<String, FilledForm> byTask = new HashMap<>();

    void keep(String task, FilledForm form) {
        byTask.put(task, form);
    }

    FilledForm of(String task) {
        return byTask.getOrDefault(task, FilledForm.EMPTY);
    }

    @Override
    public void flush() {
        // never written anywhere
    }

    @Override
    public void close() {
        byTask.clear();
    }

    /** Opens them for each command that asks. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilledForms.class;
        }

        @Override
        public Session openSession() {
            return new FilledForms();
        }
    }
}
