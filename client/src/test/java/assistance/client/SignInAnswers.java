package assistance.client;

/// What a server answers when it lets Claire in.
public final class SignInAnswers {
    private SignInAnswers() {}

    /// Lets anybody in as a customer with two unread tickets of twelve.
    public static TestServer accept(TestServer server) {
        return server
                .answer("POST /api/session", 200,
                        """
                                {"token":"t1","user":{"id":7,"firstName":"Claire","lastName":"DURAND",
                                "email":"claire@atelier.example","role":"CUSTOMER",
                                "companies":[{"id":1,"name":"ATELIERS DU RHÔNE"}]}}""")
                .answer("GET /api/reference", 200,
                        """
                                {"companies":[{"id":1,"name":"ATELIERS DU RHÔNE",
                                "contracts":[{"id":1,"name":"Assistance Gestion"}]}],"priorities":[],"states":[],
                                "assignees":[],"links":[{"label":"Prise en main","url":"https://aide.example/outil"}],
                                "limits":{"attachmentBytes":2097152,"attachments":20,"titleLength":200,
                                "textLength":100000},"version":"1.0.0"}""")
                .answer("POST /api/tickets/count", 200, "{\"pageCount\":2,\"ticketCount\":12}")
                .answer("GET /api/tickets/unread-count", 200, "{\"count\":2}")
                .answer("DELETE /api/session", 204, "");
    }
}
