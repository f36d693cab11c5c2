// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import org.claimline.service.model.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes keys on the command line, the only place where that is possible. */
@Dependent
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Makes, lists and revokes the keys that writing over HTTP needs.",
        synopsisSubcommandLabel = "(create | list | revoke)")
public class KeyCommand {
    private final Keys keys;

    @Spec
    CommandSpec spec;

    KeyCommand(Keys keys) {
        this.keys = keys;
    }

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Makes a key and prints its token, once.")
    int create(
            @Option(
                            names = "--role",
                            required = true,
                            description = "One of ${COMPLETION-CANDIDATES}; each may do what those before it may.")
                    Role role,
            @Option(names = "--name", defaultValue = "", description = "Who or what it is for.") String name) {
        out().println(keys.create(name, role));
        spec.commandLine().getErr().println("This token is not kept and cannot be shown again.");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all keys.")
    int list() {
        for (KeyEntity key : keys.list()) {
            String state = key.revoked == null ? "in use" : "revoked " + key.revoked;
            out().printf("%s  %-8s  made %s  %s  %s%n", key.id, Words.of(key.role), key.created, state, key.name);
        }
        return 0;
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Makes a key useless, from now on.")
    int revoke(@Parameters(paramLabel = "ID", description = "The eight characters that list shows.") String id) {
        if (keys.revoke(id)) {
            return 0;
        }
        spec.commandLine().getErr().println("No key has the id \"" + id + "\". See: key list");
        return 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
