// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Function;
import org.claimline.service.http.DatedQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters that everything about events takes, as they come. */
public class EventQuery extends DatedQuery {
    @RestQuery
    @Parameter(
            description =
                    "Ids of storylines; other for events in none. Several values are joined by commas and mean any"
                            + " of them, here and below.",
            example = "oslo-talks")
    public List<String> storyline;

    @RestQuery
    @Parameter(description = "What kind of event", example = "talks")
    public List<String> kind;

    @RestQuery
    @Parameter(description = "Whether it happened", example = "occurred")
    public List<String> status;

    @RestQuery
    @Parameter(
            description = "Who takes part: an id, which means that one alone, or a name or other name",
            example = "Nicolás Maduro")
    public List<String> actor;

    @RestQuery
    @Parameter(description = "Where: an id, which means that one alone, or a name", example = "Oslo")
    public List<String> place;

    @RestQuery
    @Parameter(
            description = "Ids of sources with a claim on it. Given together, source, speaker, stance and minConfidence"
                    + " must hold of one and the same claim.")
    public List<String> source;

    @RestQuery
    @Parameter(description = "Who makes a claim on it: id, name or other name, as with actor", example = "John Bolton")
    public List<String> speaker;

    @RestQuery
    @Parameter(description = "The speaker's position in a claim", example = "denies")
    public List<String> stance;

    @RestQuery
    @Parameter(
            description = "true: only events with a dispute; false: only those without",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String disputed;

    @RestQuery
    @Parameter(description = "How finely the date is known", example = "day")
    public List<String> precision;

    @RestQuery
    @Parameter(
            description = "Least confidence of a claim on it, from 0 to 1",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"))
    public String minConfidence;

    @RestQuery
    @Parameter(
            description =
                    "Id of the event that they are part of; none for events that are part of no other; top for these and for"
                            + " parts that belong to a storyline which the whole does not belong to",
            example = "none")
    public List<String> parent;

    /** The same from the parameters of any address, for who is not asked through a resource; unknown ones mean nothing here. */
    public static EventQuery of(Function<String, List<String>> values) {
        EventQuery query = new EventQuery();
        for (Field parameter : EventQuery.class.getFields()) {
            List<String> given = values.apply(parameter.getName());
            if (!given.isEmpty()) {
                query.set(parameter, given);
            }
        }
        return query;
    }

    private void set(Field parameter, List<String> given) {
        try {
            parameter.set(this, parameter.getType() == List.class ? given : given.get(0));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the fields of a query are public", e);
        }
    }
}
