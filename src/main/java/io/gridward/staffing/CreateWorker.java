package io.gridward.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.IdCardNumber;

/**
 * @param id chosen by the client
 * @param areaCode town (9 digits) or village (12) that employs the worker
 */
@Input("CreateWorkerInput")
public record CreateWorker(
        @Id @Nullable UUID id,
        @NonNull @NotNull WorkerKind kind,
        @NonNull @NotBlank @CodePointLength(max = 200) String name,
        @NonNull @NotNull @Pattern(regexp = AREA) String areaCode,
        @NonNull @NotNull Education education,
        @NonNull @NotNull LocalDate hireDate,
        @Nullable LocalDate birthDate,
        @Pattern(regexp = PHONE) @Nullable String phone,
        @IdCardNumber @Nullable String idCard,
        @Size(max = 50) @Nullable List<@Valid CareerStep> career) {

    static final String AREA = "\\d{9}(\\d{3})?";
    static final String PHONE = "[0-9]{11}";

    List<CareerStep> careerOrNone() {
        return career == null ? List.of() : career;
    }
}
