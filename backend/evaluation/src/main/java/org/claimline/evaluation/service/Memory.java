// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Watches how much memory a process has, and how much of it outlived the last great collection of garbage. */
final class Memory implements Runnable {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([\\d.E]+)");
    private static final int PAUSE_MILLIS = 5_000;

    private final long process;
    private final HttpLoad service;
    private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());

    Memory(long process, HttpLoad service) {
        this.process = process;
        this.service = service;
    }

    /**
     * Megabytes at a time.
     *
     * @param heap used, with the garbage in it
     */
    record Sample(long resident, long heap) {}

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                samples.add(now());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The least heap of some samples is about what is in use: the rest is garbage. */
    static long live(List<Sample> some) {
        return some.stream().mapToLong(Sample::heap).min().orElse(0);
    }

    private Sample now() {
        try {
            Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            double heap = HEAP.matcher(service.page("/q/metrics"))
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
            return new Sample(resident.find() ? Long.parseLong(resident.group(1)) >> 10 : 0, (long) heap >> 20);
        } catch (IOException e) {
            throw new IllegalStateException("the service is gone", e);
        }
    }
}
