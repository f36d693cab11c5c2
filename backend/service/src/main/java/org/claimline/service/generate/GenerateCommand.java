// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills a database with invented events, to try and to measure the service with as many as one likes. */
@Dependent
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Fills the database with invented events, articles and claims, always the same for one seed.")
public class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 100_000_000;

    private final Generator generator;

    @Spec
    CommandSpec spec;

    @Option(names = "--events", required = true, description = "How many events.")
    int events;

    @Option(names = "--seed", defaultValue = "1", description = "Which ones; default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--force",
            description = "Also into a database that holds articles. Its events stay as they are from then on.")
    boolean force;

    GenerateCommand(Generator generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        if (events < 1 || events > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--events is " + events + " and must be from 1 to " + MOST + ".");
        }
        if (generator.isFilled() && !force) {
            err().println("This database holds articles. Give an empty one, for instance with CLAIMLINE_DATA=DIR, or"
                    + " mix invented events into it with --force.");
            return 1;
        }
        Instant begin = Instant.now();
        generator.run(events, seed, stored -> progress(stored, begin), () -> err().println("\nMaking indexes"));
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        spec.commandLine().getOut().printf("%,d events of seed %d in %d seconds%n", events, seed, seconds);
        return 0;
    }

    private void progress(int stored, Instant begin) {
        double seconds = Math.max(1, Duration.between(begin, Instant.now()).toMillis()) / 1_000.0;
        double rate = stored / seconds;
        err().printf(
                        "\r%,d of %,d events, %,.0f a second, %,.0f s to go ",
                        stored, events, rate, (events - stored) / rate);
        err().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
