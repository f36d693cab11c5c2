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
    /** The source of articles that do not name any. */
    private static final String UNKNOWN = "Unknown source";

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

    /** Keeps the source with this name when it is new, and gives its id. */
    public String save(String name) {
        String id = idOf(name);
        database.update("INSERT INTO source (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id, shown(name));
        return id;
    }

    /** The id of the source with this name; an empty name means an unknown source. */
    public static String idOf(String name) {
        return slug(shown(name));
    }

    private static String shown(String name) {
        return name.isBlank() ? UNKNOWN : name.strip();
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
