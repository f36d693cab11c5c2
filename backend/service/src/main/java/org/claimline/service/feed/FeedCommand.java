// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.net.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds, lists and removes feeds, which the running service reads. */
@Dependent
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = "Adds, lists and removes Atom and RSS feeds; the running service reads what is new in them.",
        synopsisSubcommandLabel = "(add | list | remove)")
public class FeedCommand {
    private final Feeds feeds;

    @Spec
    CommandSpec spec;

    FeedCommand(Feeds feeds) {
        this.feeds = feeds;
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Reads a feed from now on; prints its id.")
    int add(@Parameters(paramLabel = "URL", description = "Where the feed is: http or https.") URI url) {
        if (!String.valueOf(url.getScheme()).matches("(?i)https?") || url.getHost() == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + url + "\" is no address of a feed, for instance https://news.example/feed");
        }
        out().println(feeds.add(url));
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all feeds with how they are.")
    int list() {
        for (FeedEntity feed : feeds.list()) {
            String state = feed.problem != null
                    ? "failed " + feed.failures + " times, next try " + feed.due + ": " + feed.problem
                    : feed.checked == null ? "not read yet" : "read " + feed.checked;
            out().printf("%s  %s  %d entries  %s%n", feed.id, feed.url, feeds.entries(feed), state);
        }
        return 0;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a feed; its articles stay.")
    int remove(@Parameters(paramLabel = "ID", description = "Its id or address.") String feed) {
        if (feeds.remove(feed)) {
            return 0;
        }
        spec.commandLine().getErr().println("There is no feed \"" + feed + "\". See: feed list");
        return 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
