// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

/** A correction by a person. */
record Edit(String id, Action action) {}
