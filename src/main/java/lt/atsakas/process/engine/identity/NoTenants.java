package lt.atsakas.process.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** There is one house and so no tenants. */
final class NoTenants extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    NoTenants() {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public long executeCount(CommandContext command) {
        return 0;
    }

    @Override
    public List<Tenant> executeList(CommandContext command, @Nullable Page page) {
        return List.of();
    }
}
