// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What figures were measured on. */
final class Machine {
    private Machine() {}

    static String described() throws IOException {
        long memory = Long.parseLong(found("/proc/meminfo", "MemTotal:\\s+(\\d+)")) >> 20;
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        return "%s, %d processors, %d GiB; %s %s; Java %s; load average %s before the measurement"
                .formatted(
                        found("/proc/cpuinfo", "model name\\s*: (.*)"),
                        Runtime.getRuntime().availableProcessors(),
                        memory,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        load);
    }

    private static String found(String file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        return matcher.find() ? matcher.group(1) : "0";
    }
}
