package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

import io.gridward.shared.access.UseCase;

/**
 * The methods of use cases that a method of a resource calls, read from its bytecode while the program is built: what
 * they have decided need not be written down a second time at the door.
 */
final class UseCaseCalls extends MethodVisitor {

    private static final DotName USE_CASE = DotName.createSimple(UseCase.class);

    private final IndexView index;
    private final List<MethodInfo> useCases = new ArrayList<>();
    private final Set<MethodInfo> seen = new HashSet<>();

    private UseCaseCalls(IndexView index) {
        super(Opcodes.ASM9);
        this.index = index;
    }

    static List<MethodInfo> of(MethodInfo door, IndexView index) {
        var calls = new UseCaseCalls(index);
        calls.follow(door);
        return calls.useCases;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        visit(owner, name, descriptor);
    }

    /** Lambdas and method references. */
    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle code) {
                visit(code.getOwner(), code.getName(), code.getDesc());
            }
        }
    }

    private void visit(String owner, String name, String descriptor) {
        ClassInfo type = index.getClassByName(DotName.createSimple(owner.replace('/', '.')));
        if (type == null) {
            return;
        }
        type.methods().stream()
                .filter(method ->
                        method.name().equals(name) && method.descriptor().equals(descriptor))
                .forEach(type.hasDeclaredAnnotation(USE_CASE) ? useCases::add : this::followWithinDoors);
    }

    /** What doors use among themselves is looked through. */
    private void followWithinDoors(MethodInfo called) {
        String from = called.declaringClass().name().packagePrefix();
        if (from.startsWith("io.gridward.") && from.endsWith(".web")) {
            follow(called);
        }
    }

    private void follow(MethodInfo from) {
        if (seen.add(from)) {
            classFile(from.declaringClass()).accept(only(from), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
    }

    private ClassVisitor only(MethodInfo wanted) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals(wanted.name()) && descriptor.equals(wanted.descriptor()) ? UseCaseCalls.this : null;
            }
        };
    }

    private static ClassReader classFile(ClassInfo type) {
        String file = type.name().toString().replace('.', '/') + ".class";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new ClassReader(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
