package io.gridward.identity;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

/** What the constraints of this capability's tables mean. */
@ApplicationScoped
class IdentityRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of(
                "account_pkey", CommonProblem.ID_TAKEN,
                "account_login_name_unique", IdentityProblem.LOGIN_NAME_TAKEN,
                "api_client_pkey", CommonProblem.ID_TAKEN,
                "api_client_client_id_unique", IdentityProblem.CLIENT_ID_TAKEN);
    }
}
