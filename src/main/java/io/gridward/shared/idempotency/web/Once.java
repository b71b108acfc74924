package io.gridward.shared.idempotency.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;

/** On every POST endpoint: the same request, sent again under its {@code Idempotency-Key}, has one effect. */
@InterceptorBinding
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}
