package io.github.kpisdk.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A PostgreSQL server of its own, one for the whole run; it ends with the JVM. */
final class PostgresEngine extends JdbcEngine {
    private static PostgresEngine engine;

    private PostgresEngine(EmbeddedPostgres server) throws SQLException {
        super(server.getPostgresDatabase().getConnection(), SqlDialect.POSTGRESQL);
    }

    static synchronized PostgresEngine start() throws IOException, SQLException {
        if (engine == null) {
            // A language whose order is not that of code points.
            engine =
                    new PostgresEngine(
                            EmbeddedPostgres.builder()
                                    .setLocaleConfig("encoding", "UTF8")
                                    .setServerConfig("fsync", "off")
                                    .start());
        }
        return engine;
    }

    @Override
    void copy(Path file, String table) throws Exception {
        try (InputStream rows = Files.newInputStream(file)) {
            connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s FROM STDIN (FORMAT csv, HEADER)".formatted(table), rows);
        }
    }
}
