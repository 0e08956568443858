package assistance.server.benchmark;

/// Operations with one target, in milliseconds for all tickets.
enum Family {
    PAGE("pages, sorted by one column", 10, 50),
    CONDITION("conditions and views, page and count", 20, 100),
    SEARCH("search, page and count", 30, 150),
    GROUPS("groups with counts", 50, 150),
    VALUES("funnel values", 50, 150),
    EXPORT("export", 6000, 6000);

    /// A customer's, for any operation.
    static final int CUSTOMER_MEDIAN = 5;
    static final int CUSTOMER_P95 = 25;

    private final String words;
    private final int median;
    private final int p95;

    Family(String words, int median, int p95) {
        this.words = words;
        this.median = median;
        this.p95 = p95;
    }

    String words() {
        return words;
    }

    int median(boolean support) {
        return support || this == EXPORT ? median : CUSTOMER_MEDIAN;
    }

    int p95(boolean support) {
        return support || this == EXPORT ? p95 : CUSTOMER_P95;
    }
}
