// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import java.util.List;
import java.util.Map;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;

/** What people have to say about the events that the reconciler finds. */
public interface Curator {
    /** Text that differs whenever {@link #curate} would. */
    String state();

    /** The events as corrected. */
    List<Event> curate(List<Event> events, Map<String, Claim> claims);
}
