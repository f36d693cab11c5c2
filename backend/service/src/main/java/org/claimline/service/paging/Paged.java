// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

/** Anything that is given page by page. */
public interface Paged {
    /** Where the page stands. */
    Page.Info page();
}
