// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.claimline.service.feed.FeedCommand;
import org.claimline.service.generate.GenerateCommand;
import org.claimline.service.intake.IngestCommand;
import org.claimline.service.key.KeyCommand;
import org.claimline.service.timelinejs.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the service: what is done on its database while it serves, or while nothing does. */
@Dependent
@Unremovable
class Commands implements QuarkusApplication {
    private final List<Object> commands;

    Commands(
            KeyCommand keys, GenerateCommand generate, FeedCommand feeds, IngestCommand ingest, ImportCommand imports) {
        this.commands = List.of(keys, feeds, ingest, imports, generate);
    }

    @Override
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new Top());
        commands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
    }

    @Command(name = "claimline")
    private static final class Top {}
}
