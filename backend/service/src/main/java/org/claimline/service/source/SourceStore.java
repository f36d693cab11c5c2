// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Row;
import org.claimline.service.database.Sql;

/** Keeps and finds sources. */
@ApplicationScoped
public class SourceStore {
    private static final int SHOWN_OF_TITLE = 48;

    private static final String SELECT = """
            SELECT s.id, s.name,
                   (SELECT count(*) FROM article a WHERE a.source = s.id) AS articles,
                   (SELECT count(*) FROM claim c WHERE c.source = s.id) AS claims
            FROM source s
            """;

    private final Database database;

    SourceStore(Database database) {
        this.database = database;
    }

    public List<SourceView> list() {
        return database.list(Sql.of(SELECT + "ORDER BY claimline_fold(s.name), s.id"), SourceStore::view);
    }

    public Optional<SourceView> find(String id) {
        return database.first(Sql.of(SELECT + "WHERE s.id = ?", id), SourceStore::view);
    }

    /** Keeps the source of an article when it is new, and gives its id. */
    public String save(String name, String article, String title) {
        String id = idOf(name, article);
        String shown = name.isBlank() ? unnamed(article, title) : name.strip();
        database.update("INSERT INTO source (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, shown);
        return id;
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
        database.update("DELETE FROM source s WHERE NOT EXISTS (SELECT FROM article a WHERE a.source = s.id)");
    }

    /** A name as it stands in addresses: letters and digits without accents, in lower case, joined by hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "source" : slug;
    }

    private static SourceView view(Row row) {
        return new SourceView(row.text("id"), row.text("name"), row.number("articles"), row.number("claims"));
    }
}
