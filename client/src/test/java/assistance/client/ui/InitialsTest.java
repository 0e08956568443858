package assistance.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({"DURAND Claire, DC", "MARTIN Jean Jacques, MJ", "DE LA TOUR Émile, DÉ", "VINCENT, V",
            "durand claire, DC", "ÉVRARD ANNE, ÉA", "'', ''"})
    void takesOneLetterOfTheNameAndOneOfTheFirstName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}
