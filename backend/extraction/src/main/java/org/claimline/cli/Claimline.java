// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the extraction library: every step of it on standard input or on files, as JSON lines. */
@Command(
        name = "claimline",
        description = "Reads news articles and prints who says what happened, when, and on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            TimexCommand.class,
            AttributionsCommand.class,
            ExtractCommand.class,
            EventsCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Claimline implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line as {@link #main} runs it: a failure is one line on standard error, never a stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Claimline()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("claimline: " + failure.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
    }
}
