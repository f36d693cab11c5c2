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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimline.extraction.article.ArticleReader.Format;

/**
 * Fetches pages for others. A host's name is resolved here, every one of its addresses is checked, and the connection is
 * made to the very address that was checked, so that a name that changes its address in between gains nothing. Each redirect
 * goes the same way. Blocks, so it is not for event loops.
 */
@ApplicationScoped
public class Fetcher {
    private static final Set<String> SCHEMES = Set.of("http", "https");
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
        Instant deadline = Instant.now().plus(config.timeout());
        URI next = address;
        for (int hops = 0; hops <= config.mostRedirects(); hops++) {
            Answer answer = get(next, deadline);
            if (answer.redirect == null) {
                return answer.page;
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

    private Answer get(URI address, Instant deadline) throws FetchFailure {
        RequestOptions request = request(address);
        CompletableFuture<Answer> result = client.request(request)
                .compose(sent -> sent.putHeader("User-Agent", "Claimline")
                        .putHeader("Accept", "text/html, application/xhtml+xml, text/plain, text/markdown")
                        .putHeader("Accept-Encoding", "gzip")
                        .send())
                .compose(response -> new Reading(response, config.mostBytes()).answer())
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

    /** A page, or where to go instead. */
    private record Answer(Fetched page, String redirect) {}

    /** What ends a response that is not wanted. */
    private static final class Refusal extends RuntimeException {
        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads one response, and breaks off as soon as it is too long. */
    private static final class Reading {
        private final HttpClientResponse response;
        private final int most;
        private final Buffer body = Buffer.buffer();

        Reading(HttpClientResponse response, int most) {
            this.response = response;
            this.most = most;
        }

        Future<Answer> answer() {
            if (REDIRECTS.contains(response.statusCode()) && response.getHeader("Location") != null) {
                response.request().connection().close();
                return Future.succeededFuture(new Answer(null, response.getHeader("Location")));
            }
            String type = response.headers().get("Content-Type") == null ? "" : response.getHeader("Content-Type");
            if (response.statusCode() != 200) {
                return refuse("it answers with status " + response.statusCode());
            }
            return Fetched.format(type)
                    .map(format -> page(type, format))
                    .orElseGet(() -> refuse("it is neither HTML nor text but \"" + type + "\""));
        }

        private Future<Answer> page(String type, Format format) {
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
                        : Future.succeededFuture(new Answer(Fetched.of(body.getBytes(), type, format), null));
            });
        }

        private Future<Answer> refuse(String why) {
            response.request().connection().close();
            return Future.failedFuture(new Refusal(why));
        }
    }
}
