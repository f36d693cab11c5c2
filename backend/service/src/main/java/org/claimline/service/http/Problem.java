// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as RFC 9457 wants it.
 *
 * @param type stable name of the kind of problem
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what to know about this occurrence
 * @param errors what is wrong with single parameters or members of the body
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    /** What is wrong with one parameter: its name, what was sent, what it takes. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FieldError(String parameter, String got, String expected) {}
}
