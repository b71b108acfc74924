package io.gridward.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.IdCardNumber;

/**
 * A merge patch (RFC 7396): null means the field was absent, empty that it was null. The career is replaced whole and
 * emptied by {@code []}.
 */
@Input("UpdateWorkerInput")
public record UpdateWorker(
        @Nullable Optional<@NotNull WorkerKind> kind,
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Nullable Optional<@NotNull @Pattern(regexp = CreateWorker.AREA) String> areaCode,
        @Nullable Optional<@NotNull Education> education,
        @Nullable Optional<@NotNull LocalDate> hireDate,
        @Nullable Optional<LocalDate> birthDate,
        @Nullable Optional<@Pattern(regexp = CreateWorker.PHONE) String> phone,
        @Nullable Optional<@IdCardNumber String> idCard,
        @Size(max = 50) @Nullable List<@Valid CareerStep> career) {}
