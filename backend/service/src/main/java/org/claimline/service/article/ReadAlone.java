// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extraction;

/**
 * An article without a year as it came, from which it is read again when others date what it tells.
 *
 * @param known what was given beside the text
 * @param found what is found in it when it is read alone
 */
record ReadAlone(ArticleMetadata known, Extraction found) {}
