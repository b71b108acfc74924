package io.gridward.shared.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;

import io.gridward.shared.problem.Refusing;

/**
 * A use case: the one place of the transaction and of the roles. Doors call it, jobs call its package-private inner
 * methods. Every public method carries {@code @RolesAllowed}, {@code @Authenticated} or {@code @PermitAll}.
 *
 * <p>One that only reads carries {@code @Transactional(SUPPORTS)} besides: see ADR 7.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Refusing
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
