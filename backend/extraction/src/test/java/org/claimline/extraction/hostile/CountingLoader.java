// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the library, and the libraries that read text for it, a second time with calls of {@link Work} put in. What is
 * measured is the code as it is, and in production it counts nothing.
 */
final class CountingLoader extends ClassLoader {
    private static final List<String> COUNTED = List.of("org.claimline.extraction.", "org.jsoup.", "opennlp.");
    private static final String WORK = Type.getInternalName(Work.class);
    private static final String TEXT = Type.getDescriptor(String.class);

    /** Methods that read from one place to another, by what counts them instead. */
    private static final Map<String, Set<String>> REPLACED = Map.of(
            "java/util/regex/Pattern",
            Set.of("matcher"),
            "java/lang/String",
            Set.of("indexOf", "codePointCount", "substring"));

    /** Methods without arguments that read a text as a whole. */
    private static final Set<String> READING_ALL = Set.of("toLowerCase", "chars", "codePoints", "strip", "toCharArray");

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    /** What a stage of the pipeline does with a text, in counted classes. */
    Consumer<String> counted(Stage stage) {
        try {
            Object[] stages = loadClass(Stage.class.getName()).getEnumConstants();
            @SuppressWarnings("unchecked")
            Consumer<String> counted = (Consumer<String>) stages[stage.ordinal()];
            return counted;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = COUNTED.stream().anyMatch(name::startsWith) && !name.startsWith(Work.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Counting(writer), 0);
            byte[] counted = writer.toByteArray();
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counting extends ClassVisitor {
        Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            passed.add(label);
        }

        /** A jump back to where the method has been is one more round of a loop. */
        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (REPLACED.getOrDefault(owner, Set.of()).contains(name)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, name, "(L" + owner + ";" + type.substring(1), false);
                return;
            }
            boolean all = owner.equals("java/lang/String") && READING_ALL.contains(name) && type.startsWith("()");
            if (all) {
                super.visitInsn(Opcodes.DUP);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "readAll", "(" + TEXT + ")V", false);
            }
            super.visitMethodInsn(opcode, owner, name, type, isInterface);
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
        }
    }
}
