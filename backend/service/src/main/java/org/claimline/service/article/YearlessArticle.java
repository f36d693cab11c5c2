// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import org.claimline.extraction.Article;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.article.PublicationDate;

/**
 * An article that does not give away its year.
 *
 * @param article the article with what was given beside its text
 * @param alone what is found in it when it is read alone
 * @param published the date that it has now
 */
public record YearlessArticle(Article article, Extraction alone, PublicationDate published) {}
