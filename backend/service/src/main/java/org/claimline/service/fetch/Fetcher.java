// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches pages for others. A host's name is resolved here, every one of its addresses is checked, and the connection is
 * made to the very address that was checked, so that a name that changes its address in between gains nothing. Each redirect
 * goes the same way. Blocks, so it is not for event loops.
 */
@ApplicationScoped
public class Fetcher {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int NOT_MODIFIED = 304;
    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/xml, text/xml";
    private static final Wanted PAGE = new Wanted(
            "text/html, application/xhtml+xml, text/plain, text/markdown",
            type -> Fetched.format(type).isPresent(),
            "neither HTML nor text",
            Validators.NONE);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchConfig config;
    private final AddressPolicy policy;
    private final Resolver resolver;
    private final HttpClient client;

    @Inject
    Fetcher(Vertx vertx, FetchConfig config) {
        this(vertx, config, AddressPolicy.publicOnly(), InetAddress::getAllByName);
    }

    Fetcher(Vertx vertx, FetchConfig config, AddressPolicy policy, Resolver resolver) {
        this.config = config;
        this.policy = policy;
        this.resolver = resolver;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setForceSni(true)
                .setDecompressionSupported(true)
                .setMaxHeaderSize(32_768)
                .setConnectTimeout((int) config.timeout().toMillis()));
    }

    /** The page at an address. */
    public Fetched fetch(URI address) throws FetchFailure {
        Answer answer = follow(address, PAGE);
        return Fetched.of(answer.body, answer.type, Fetched.format(answer.type).orElseThrow());
    }

    /** The feed at an address, unless it is as it was when it came with these validators. */
    public Optional<FetchedFeed> fetchFeed(URI address, Validators known) throws FetchFailure {
        Answer answer = follow(address, new Wanted(FEEDS, FetchedFeed::isFeed, "no feed", known));
        return answer.status == NOT_MODIFIED
                ? Optional.empty()
                : Optional.of(new FetchedFeed(answer.body, answer.type, answer.validators));
    }

    private Answer follow(URI address, Wanted wanted) throws FetchFailure {
        Instant deadline = Instant.now().plus(config.timeout());
        URI next = address;
        for (int hops = 0; hops <= config.mostRedirects(); hops++) {
            Answer answer = get(next, wanted, deadline);
            if (answer.redirect == null) {
                return answer;
            }
            next = target(next, answer.redirect);
        }
        throw new FetchFailure("it redirects more than " + config.mostRedirects() + " times");
    }

    private static URI target(URI from, String location) throws FetchFailure {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchFailure("it redirects to what is no address");
        }
    }

    private Answer get(URI address, Wanted wanted, Instant deadline) throws FetchFailure {
        RequestOptions request = request(address);
        CompletableFuture<Answer> result = client.request(request)
                .compose(sent -> {
                    sent.putHeader("User-Agent", "Claimline")
                            .putHeader("Accept", wanted.accept)
                            .putHeader("Accept-Encoding", "gzip");
                    wanted.known.headers().forEach(sent::putHeader);
                    // The response must be taken on the event loop that sends, or a short one has passed before anyone
                    // listens.
                    return sent.send().compose(response -> new Reading(response, wanted, config.mostBytes()).answer());
                })
                .toCompletionStage()
                .toCompletableFuture();
        return await(result, Duration.between(Instant.now(), deadline));
    }

    private static Answer await(CompletableFuture<Answer> result, Duration patience) throws FetchFailure {
        try {
            return result.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchFailure("it took too long to answer");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw new FetchFailure(refusal.getMessage());
            }
            throw new FetchFailure("no connection could be made or it broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailure("the service is stopping");
        }
    }

    private RequestOptions request(URI address) throws FetchFailure {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!SCHEMES.contains(scheme) || host == null || address.getRawUserInfo() != null) {
            throw new FetchFailure("only http and https addresses with a host and without a password can be fetched");
        }
        boolean secure = scheme.equals("https");
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(port, checked(host).getHostAddress()))
                .setHost(host)
                .setPort(port)
                .setSsl(secure)
                .setURI(path + query);
    }

    private InetAddress checked(String host) throws FetchFailure {
        try {
            InetAddress[] addresses = resolver.resolve(host.replaceAll("^\\[|]$", ""));
            for (InetAddress address : addresses) {
                if (!policy.allows(address)) {
                    throw new FetchFailure("\"" + host + "\" is not on the public internet");
                }
            }
            return addresses[0];
        } catch (UnknownHostException e) {
            throw new FetchFailure("there is no host \"" + host + "\"");
        }
    }

    /** What is asked for, and which types of it are taken. */
    private record Wanted(String accept, Predicate<String> type, String name, Validators known) {}

    /** What came, or where to go instead. */
    private record Answer(int status, byte[] body, String type, Validators validators, String redirect) {}

    /** What ends a response that is not wanted. */
    private static final class Refusal extends RuntimeException {
        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads one response, and breaks off as soon as it is too long. */
    private static final class Reading {
        private final HttpClientResponse response;
        private final Wanted wanted;
        private final int most;
        private final Buffer body = Buffer.buffer();

        Reading(HttpClientResponse response, Wanted wanted, int most) {
            this.response = response;
            this.wanted = wanted;
            this.most = most;
        }

        Future<Answer> answer() {
            response.exceptionHandler(broken -> {
                // Whoever reads the body hears of it there; a response closed on purpose is no error to be logged.
            });
            boolean moved = REDIRECTS.contains(response.statusCode()) && response.getHeader("Location") != null;
            if (moved
                    || response.statusCode() == NOT_MODIFIED
                            && !wanted.known.headers().isEmpty()) {
                response.request().connection().close();
                return Future.succeededFuture(new Answer(
                        response.statusCode(), null, "", wanted.known, moved ? response.getHeader("Location") : null));
            }
            String type = response.headers().get("Content-Type") == null ? "" : response.getHeader("Content-Type");
            if (response.statusCode() != 200) {
                return refuse("it answers with status " + response.statusCode());
            }
            return wanted.type.test(type) ? body(type) : refuse("it is " + wanted.name + " but \"" + type + "\"");
        }

        private Future<Answer> body(String type) {
            response.handler(part -> {
                body.appendBuffer(part);
                if (body.length() > most) {
                    response.request().connection().close();
                }
            });
            return response.end().transform(ended -> {
                if (body.length() > most) {
                    return refuse("it is longer than " + most + " bytes");
                }
                return ended.failed()
                        ? Future.failedFuture(ended.cause())
                        : Future.succeededFuture(new Answer(
                                response.statusCode(), body.getBytes(), type, Validators.of(response), null));
            });
        }

        private Future<Answer> refuse(String why) {
            response.request().connection().close();
            return Future.failedFuture(new Refusal(why));
        }
    }
}
