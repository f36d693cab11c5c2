// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timelinejs;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over timelines that were made with other programs. */
@Dependent
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes over timelines that were made with other programs.",
        synopsisSubcommandLabel = "(timelinejs)")
public class ImportCommand {
    private final TimelineJsImport timelineJs;

    @Spec
    CommandSpec spec;

    ImportCommand(TimelineJsImport timelineJs) {
        this.timelineJs = timelineJs;
    }

    @Command(
            name = "timelinejs",
            mixinStandardHelpOptions = true,
            description = "Makes an article of a TimelineJS 3 file, with a claim for each of its events.")
    int timelineJs(
            @Parameters(paramLabel = "FILE", description = "JSON as TimelineJS reads it.") Path file,
            @Option(names = "--zone", defaultValue = "UTC", description = "Time zone of its clock times; default: UTC.")
                    ZoneId zone,
            @Option(names = "--source", description = "Whose timeline it is; default: its title, or the file's name.")
                    Optional<String> source) {
        try {
            Slides slides = Slides.parse(Files.readString(file), zone);
            String title = slides.title().isEmpty() ? file.getFileName().toString() : slides.title();
            boolean fresh = timelineJs.run(slides, source.orElse(title));
            spec.commandLine()
                    .getOut()
                    .printf(
                            fresh
                                    ? "%d events taken over, %d left out%n"
                                    : "%d events were here already, %d left out%n",
                            slides.slides().size(),
                            slides.problems().size());
            slides.problems().forEach(problem -> spec.commandLine().getErr().println("  " + problem));
            return slides.problems().isEmpty() ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(file + " cannot be taken over: " + e.getMessage());
            return 1;
        }
    }
}
