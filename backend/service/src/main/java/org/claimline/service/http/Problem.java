// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 wants it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(description = "Stable name of the kind of problem", examples = "urn:claimline:problem:invalid-request")
        String type,

        @Schema(description = "The kind of problem in words", examples = "The request is not valid")
        String title,

        @Schema(description = "The HTTP status", examples = "400")
        int status,

        @Schema(description = "What to know about this occurrence")
        String detail,

        @Schema(description = "What is wrong with single parameters or members of the body")
        List<FieldError> errors) {

    /** What is wrong with one parameter. */
    public record FieldError(
            @Schema(description = "Name of the parameter", examples = "limit")
            String parameter,

            @Schema(description = "What was sent", examples = "9000")
            String got,

            @Schema(description = "What it takes", examples = "a whole number from 1 to 500")
            String expected) {}
}
