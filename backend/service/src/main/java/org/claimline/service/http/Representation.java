// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

/**
 * An answer as it is sent.
 *
 * @param body must not be changed
 * @param tag a hash of the body
 * @param link the header of this name, or null
 */
record Representation(byte[] body, String tag, String link) {}
