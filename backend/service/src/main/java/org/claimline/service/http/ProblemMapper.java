// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimline.service.database.DatabaseFailure;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem. What is inside the service stays in its log. */
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57";
    private static final String CANCELLED = "57014";

    private final AllowedMethods methods;

    ProblemMapper(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response stated(ProblemException e) {
        Response.ResponseBuilder response = Response.fromResponse(answer(e.problem()));
        e.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    Response noSuchAddress(NotFoundException e) {
        return answer(ProblemKind.NOT_FOUND.problem("Nothing is served at this address. What is: /q/swagger-ui"));
    }

    @ServerExceptionMapper
    Response otherMethod(NotAllowedException e, UriInfo asked) {
        String allowed = methods.at(asked.getPath());
        Problem problem = ProblemKind.METHOD_NOT_ALLOWED.problem("The methods that it takes: " + allowed + ".");
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    @ServerExceptionMapper
    Response otherForm(NotAcceptableException e) {
        return answer(ProblemKind.NOT_ACCEPTABLE.problem("Leave the Accept header out, or accept application/json."));
    }

    @ServerExceptionMapper
    Response otherBody(NotSupportedException e) {
        return answer(ProblemKind.UNSUPPORTED_MEDIA_TYPE.problem("Send application/json."));
    }

    @ServerExceptionMapper
    Response unreadableBody(JsonProcessingException e) {
        return answer(
                ProblemKind.INVALID_REQUEST.problem("The body is not the JSON expected: " + e.getOriginalMessage()));
    }

    /** JSON, but not of the form that the operation takes. */
    @ServerExceptionMapper
    Response unexpectedMember(MismatchedInputException e) {
        String member = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        String what = e instanceof UnrecognizedPropertyException unknown
                ? "Its member \"" + member + "\" is not known; known are " + unknown.getKnownPropertyIds()
                : member.isEmpty() ? "It is no JSON object" : "Its member \"" + member + "\" is of another type";
        return answer(ProblemKind.INVALID_REQUEST.problem("The body is not the JSON expected. " + what + "."));
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        return answer(new Problem(ProblemKind.INVALID_REQUEST.type(), "The request is not valid", status, null, null));
    }

    @ServerExceptionMapper
    Response database(DatabaseFailure e) {
        String state = e.state();
        boolean away = state.isEmpty() || state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTDOWN_CLASS);
        if (away && !state.equals(CANCELLED)) {
            LOG.error("the database does not answer", e);
            return answer(ProblemKind.UNAVAILABLE.problem("Try again in a moment."));
        }
        return unexpected(e);
    }

    @ServerExceptionMapper
    Response persistence(JDBCException e) {
        return database(new DatabaseFailure(e.getSQLException()));
    }

    /** The number lets a report be matched with the log. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        String number = UUID.randomUUID().toString();
        LOG.error("unexpected failure " + number, e);
        return answer(ProblemKind.INTERNAL.problem("It has been logged as " + number + "."));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
