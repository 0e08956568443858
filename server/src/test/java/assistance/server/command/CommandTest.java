package assistance.server.command;

import static assistance.server.database.generated.Tables.COMPANY;
import static assistance.server.database.generated.Tables.USER_ACCOUNT;
import static assistance.server.database.generated.Tables.USER_COMPANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import assistance.server.Main;
import assistance.server.TestDatabase;
import assistance.server.database.Database;

class CommandTest {
    private static final String PASSWORD = "un mot de passe sûr";
    private static final List<String> CLAIRE = List.of("--email", "Claire.DURAND@ateliers.example", "--first-name",
            "Claire", "--last-name", "DURAND");

    private final java.io.InputStream standardInput = System.in;
    private final StringWriter said = new StringWriter();
    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void giveBackTheStandardInput() {
        System.setIn(standardInput);
    }

    @Test
    void addsTheFirstAdministrator() {
        assertEquals(0, addUser(PASSWORD, CLAIRE, "--role", "admin"), said::toString);

        try (var database = open()) {
            var user = database.read(tx -> tx.dsl().selectFrom(USER_ACCOUNT).fetchSingle());
            assertEquals("claire.durand@ateliers.example", user.getEmail());
            assertEquals("ADMIN", user.getRole());
            assertTrue(user.getPasswordHash().startsWith("$argon2id$"));
            assertTrue(user.getActive());
        }
    }

    @Test
    void addsACustomerToCompaniesByTheirNames() {
        company("ATELIERS DU RHÔNE");
        assertEquals(0, addUser(PASSWORD, CLAIRE, "--role", "customer", "--company", "ATELIERS DU RHÔNE"),
                said::toString);

        try (var database = open()) {
            assertEquals(1, database.<Integer>read(tx -> tx.dsl().fetchCount(USER_COMPANY)));
        }
    }

    @Test
    void addsNobodyWhenSomethingIsWrong() {
        company("ATELIERS DU RHÔNE");
        assertRefused("no company INCONNUE", addUser(PASSWORD, CLAIRE, "--role", "customer", "--company", "INCONNUE"));
        assertRefused("belongs to a company", addUser(PASSWORD, CLAIRE, "--role", "customer"));
        assertRefused("at least 12 characters", addUser("trop court", CLAIRE, "--role", "agent"));
        assertRefused("too easy to guess", addUser("claire.durand@ateliers", CLAIRE, "--role", "agent"));
        assertRefused("no e-mail address", addUser(PASSWORD, List.of("--email", "claire", "--first-name", "Claire",
                "--last-name", "DURAND"), "--role", "agent"));
        try (var database = open()) {
            assertEquals(0, database.<Integer>read(tx -> tx.dsl().fetchCount(USER_ACCOUNT)));
        }

        assertEquals(0, addUser(PASSWORD, CLAIRE, "--role", "agent"), said::toString);
        assertRefused("already", addUser(PASSWORD, CLAIRE, "--role", "agent"));
    }

    @Test
    void backsUpADatabaseInUseAndRestoresItElsewhere() {
        Path copy = folder.resolve("copy.db");
        company("ATELIERS DU RHÔNE");
        try (var inUse = open()) {
            company("LAITERIE DES VOLCANS");
            assertEquals(0, run("backup", copy.toString(), "--data", folder.toString()), said::toString);
            assertTrue(inUse.isSqlite());
        }
        Path elsewhere = folder.resolve("elsewhere");
        assertEquals(0, run("restore", copy.toString(), "--data", elsewhere.toString()), said::toString);

        try (var restored = TestDatabase.SQLITE.open(elsewhere)) {
            assertEquals(List.of("ATELIERS DU RHÔNE", "LAITERIE DES VOLCANS"),
                    restored.<List<String>>read(tx -> tx.dsl()
                            .selectFrom(COMPANY)
                            .orderBy(COMPANY.ID)
                            .fetch(company -> company.getName())));
        }
        assertRefused("exists already", run("backup", copy.toString(), "--data", folder.toString()));
    }

    @Test
    void letsNoOtherUserOfTheComputerReadTheData() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.db");
        assertEquals(0, addUser(PASSWORD, CLAIRE, "--role", "agent", "--data", data.toString()), said::toString);
        assertEquals(0, run("backup", copy.toString(), "--data", data.toString()), said::toString);
        Path restored = folder.resolve("restored");
        assertEquals(0, run("restore", copy.toString(), "--data", restored.toString()), said::toString);

        assertEquals("rwx------", permissions(data));
        assertEquals("rw-------", permissions(copy));
        assertEquals("rwx------", permissions(restored));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void restoresNothingOverADatabase() {
        Path copy = folder.resolve("copy.db");
        company("ATELIERS DU RHÔNE");
        run("backup", copy.toString(), "--data", folder.toString());
        company("LAITERIE DES VOLCANS");

        assertRefused("exists already", run("restore", copy.toString(), "--data", folder.toString()));
        try (var database = open()) {
            assertEquals(2, database.<Integer>read(tx -> tx.dsl().fetchCount(COMPANY)));
        }
    }

    @Test
    void restoresNothingThatIsNoBackup() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "pas une base");
        Path elsewhere = folder.resolve("elsewhere");

        assertRefused("no backup of this program", run("restore", text.toString(), "--data", elsewhere.toString()));
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void assertRefused(String reason, int exit) {
        assertFalse(exit == 0, "accepted");
        assertTrue(said.toString().contains(reason), said::toString);
    }

    private int addUser(String password, List<String> person, String... more) {
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        var place = List.of(more).contains("--data") ? List.<String>of() : List.of("--data", folder.toString());
        return run(Stream.of(Stream.of("user", "add"), place.stream(), person.stream(), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private int run(String... words) {
        var command = Main.commandLine();
        command.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return command.execute(words);
    }

    private void company(String name) {
        try (var database = open()) {
            long id = database.<Integer>read(tx -> tx.dsl().fetchCount(COMPANY)) + 1L;
            database.run(tx -> tx.dsl().insertInto(COMPANY).set(COMPANY.ID, id).set(COMPANY.NAME, name).execute());
        }
    }

    private Database open() {
        return TestDatabase.SQLITE.open(folder);
    }
}
