// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import jakarta.enterprise.context.RequestScoped;
import org.claimline.service.key.Keys.Caller;

/** Who sent the request that is being answered. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;

    void set(Caller caller) {
        this.caller = caller;
    }

    /** Id of the key; for operations that need one. */
    public String id() {
        return caller.id();
    }
}
