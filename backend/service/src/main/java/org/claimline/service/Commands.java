// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
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

    Commands(KeyCommand keys, GenerateCommand generate) {
        this.keys = keys;
        this.generate = generate;
    }

    @Override
    public int run(String... arguments) {
        return new CommandLine(new Top())
                .addSubcommand(keys)
                .addSubcommand(generate)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Command(name = "claimline")
    private static final class Top {}
}
