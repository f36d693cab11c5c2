// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/**
 * A place by its name in the text.
 *
 * @param id stable id derived from the name
 * @param name name
 */
public record Place(String id, String name) {}
