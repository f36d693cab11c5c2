// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps and finds sources. */
@ApplicationScoped
public class SourceStore {
    private static final int SHOWN_OF_TITLE = 48;

    private final SourceRepository sources;

    SourceStore(SourceRepository sources) {
        this.sources = sources;
    }

    public List<SourceView> list() {
        return sources.views();
    }

    public Optional<SourceView> find(String id) {
        return sources.view(id);
    }

    /** The source of an article, kept from now on when it is new. */
    public SourceEntity save(String name, String article, String title) {
        String id = idOf(name, article);
        return sources.findByIdOptional(id)
                .orElseGet(() -> create(id, name.isBlank() ? unnamed(article, title) : name.strip()));
    }

    private SourceEntity create(String id, String name) {
        SourceEntity source = new SourceEntity();
        source.id = id;
        source.name = name;
        sources.persist(source);
        return source;
    }

    /**
     * The id of the source with this name. Where an article does not name its outlet, nothing says that another such
     * article comes from the same one, so each has a source of its own.
     */
    public static String idOf(String name, String article) {
        return name.isBlank() ? "unnamed-" + article.substring(0, 8) : slug(name);
    }

    private static String unnamed(String article, String title) {
        String subject = title.isBlank() ? article.substring(0, 8) : shortened(title.strip());
        return "Unnamed outlet (" + subject + ")";
    }

    private static String shortened(String title) {
        if (title.length() <= SHOWN_OF_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', SHOWN_OF_TITLE);
        return title.substring(0, end > 0 ? end : SHOWN_OF_TITLE) + "…";
    }

    public void removeUnused() {
        sources.delete("from SourceEntity s where not exists (select 1 from ArticleEntity a where a.source = s)");
    }

    /** A name as it stands in addresses: letters and digits without accents, in lower case, joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "source" : slug;
    }
}
