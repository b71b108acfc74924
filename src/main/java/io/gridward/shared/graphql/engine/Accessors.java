package io.gridward.shared.graphql.engine;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import io.quarkus.runtime.ImageMode;

/** Makes accessors as fast as a call written by hand; in a native executable, which makes no classes, by reflection. */
final class Accessors {

    private static final MethodType MADE = MethodType.methodType(Accessor.class);
    private static final MethodType CALLED = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    static Accessor of(Method method) {
        return ImageMode.current() == ImageMode.NATIVE_RUN ? reflective(method) : compiled(method);
    }

    private static Accessor compiled(Method method) {
        var lookup = MethodHandles.lookup();
        try {
            MethodHandle target = lookup.unreflect(method);
            var made = LambdaMetafactory.metafactory(
                    lookup,
                    "of",
                    MADE,
                    CALLED,
                    target,
                    MethodType.methodType(Object.class, method.getDeclaringClass()));
            return (Accessor) made.getTarget().invokeExact();
        } catch (IllegalAccessException | LambdaConversionException notVisibleFromHere) {
            return reflective(method);
        } catch (Throwable impossible) {
            throw new IllegalStateException("No accessor for " + method, impossible);
        }
    }

    static Accessor reflective(Method method) {
        return source -> {
            try {
                return method.invoke(source);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        };
    }
}
