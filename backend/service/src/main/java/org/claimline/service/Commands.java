// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import org.claimline.service.feed.FeedCommand;
import org.claimline.service.generate.GenerateCommand;
import org.claimline.service.key.KeyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the service: what is done on its database while it serves, or while nothing does. */
@Dependent
@Unremovable
class Commands implements QuarkusApplication {
    private final KeyCommand keys;
    private final GenerateCommand generate;
    private final FeedCommand feeds;

    Commands(KeyCommand keys, GenerateCommand generate, FeedCommand feeds) {
        this.keys = keys;
        this.generate = generate;
        this.feeds = feeds;
    }

    @Override
    public int run(String... arguments) {
        return new CommandLine(new Top())
                .addSubcommand(keys)
                .addSubcommand(generate)
                .addSubcommand(feeds)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Command(name = "claimline")
    private static final class Top {}
}
