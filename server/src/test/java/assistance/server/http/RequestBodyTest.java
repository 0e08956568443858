package assistance.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import assistance.api.SubmitTicket;
import assistance.api.TicketChange;
import assistance.api.TicketQuery;
import assistance.api.TicketView;

class RequestBodyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                                           | body
            null                                                                                         | body
            []                                                                                           | body
            "text"                                                                                       | body
            {                                                                                            | body
            {"companyId":1,"companyId":2}                                                                | body
            {"contractId":2,"title":"a","priority":"MINOR","text":"b"}                                   | companyId
            {"companyId":null,"contractId":2,"title":"a","priority":"MINOR","text":"b"}                  | companyId
            {"companyId":"1","contractId":2,"title":"a","priority":"MINOR","text":"b"}                   | companyId
            {"companyId":1.5,"contractId":2,"title":"a","priority":"MINOR","text":"b"}                   | companyId
            {"companyId":99999999999999999999,"contractId":2,"title":"a","priority":"MINOR","text":"b"}  | companyId
            {"companyId":1e400,"contractId":2,"title":"a","priority":"MINOR","text":"b"}                 | companyId
            {"companyId":true,"contractId":2,"title":"a","priority":"MINOR","text":"b"}                  | companyId
            {"companyId":{},"contractId":2,"title":"a","priority":"MINOR","text":"b"}                    | companyId
            {"companyId":1,"contractId":2,"title":7,"priority":"MINOR","text":"b"}                       | title
            {"companyId":1,"contractId":2,"title":["a"],"priority":"MINOR","text":"b"}                   | title
            {"companyId":1,"contractId":2,"title":null,"priority":"MINOR","text":"b"}                    | title
            {"companyId":1,"contractId":2,"priority":"MINOR","text":"b"}                                 | title
            {"companyId":1,"contractId":2,"title":"a\\u0000","priority":"MINOR","text":"b"}              | title
            {"companyId":1,"contractId":2,"title":"a\\u001b[1m","priority":"MINOR","text":"b"}           | title
            {"companyId":1,"contractId":2,"title":"a","priority":"MINOR","text":"\\ud83d"}               | text
            {"companyId":1,"contractId":2,"title":"a","priority":"URGENT","text":"b"}                    | priority
            {"companyId":1,"contractId":2,"title":"a","priority":"minor","text":"b"}                     | priority
            {"companyId":1,"contractId":2,"title":"a","priority":"","text":"b"}                          | priority
            {"companyId":1,"contractId":2,"title":"a","priority":0,"text":"b"}                           | priority
            {"companyId":1,"contractId":2,"title":"a","priority":"MINOR","text":"b","state":"RESOLVED"}  | state
            """)
    void namesTheFieldAtFault(String json, String field) {
        assertEquals(List.of(field), fieldsAtFault(json, SubmitTicket.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sort":[{"column":"DATE","descending":true},{"column":"COLOUR","descending":true}]} | sort[1].column
            {"sort":[null]}                                                                      | sort[0]
            {"filter":{"type":"group","operator":"AND","filters":[{"type":"other"}]}}            | filter.filters[0]
            {"search":"\\u0007"}                                                                 | search
            {"collapsed":[["a"],["b","\\u0000"]]}                                                | collapsed[1][1]
            {"page":"0"}                                                                         | page
            """)
    void namesTheFieldWithinAStructure(String json, String field) {
        assertEquals(field, fieldsAtFault(json, TicketQuery.class).getFirst());
    }

    @Test
    void takesTheDefaultsOfAQueryForWhatIsAbsent() {
        assertEquals(TicketQuery.of(TicketView.ALL), parse("{}", TicketQuery.class));
    }

    @Test
    void leavesWhatMayBeAbsentNull() {
        assertEquals(new TicketChange(null, null, null), parse("{}", TicketChange.class));
    }

    @Test
    void readsAccentsEmojiTabsAndLines() {
        var ticket = parse("{\"companyId\":1,\"contractId\":2,\"title\":\"Été 🙂\",\"priority\":\"MINOR\","
                + "\"text\":\"a\\r\\n\\tb\"}", SubmitTicket.class);
        assertEquals("Été 🙂", ticket.title());
        assertEquals("a\r\n\tb", ticket.text());
    }

    @Test
    void refusesASecondValueBehindTheFirst() {
        assertEquals(List.of("body"), fieldsAtFault("{} {}", TicketChange.class));
    }

    @Test
    void refusesJsonThatIsNestedWithoutEnd() {
        assertEquals(400, assertThrows(Refusal.class,
                () -> parse("{\"filter\":" + "{\"type\":\"group\",\"filters\":[".repeat(2000), TicketQuery.class))
                .status());
    }

    private static <T> List<String> fieldsAtFault(String json, Class<T> type) {
        var refusal = assertThrows(Refusal.class, () -> parse(json, type));
        assertEquals(400, refusal.status());
        return refusal.fields().stream().map(Refusal.Field::path).toList();
    }

    private static <T> T parse(String json, Class<T> type) {
        return RequestBody.parse(json.getBytes(StandardCharsets.UTF_8), "body", type);
    }
}
