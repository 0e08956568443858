package assistance.server.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import assistance.api.Column;
import assistance.api.ExportTickets;
import assistance.api.Filter;
import assistance.api.GroupOperator;
import assistance.api.Operator;
import assistance.api.Sort;
import assistance.api.TicketQuery;
import assistance.api.TicketView;
import assistance.api.ValuesQuery;
import assistance.server.benchmark.Operation.Request;

/// Every operation of the grid for one reader.
final class Operations {
    private static final int PAGE_SIZE = 50;
    private static final Set<TicketView> FOR_SUPPORT = EnumSet.of(TicketView.MINE, TicketView.UNASSIGNED);
    private static final int EXPORTED = 100_000;

    private final boolean support;
    private final Samples samples;
    private final Conditions conditions;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Column> columns;
    private final List<Operation> all = new ArrayList<>();

    Operations(boolean support, Samples samples) {
        this.support = support;
        this.samples = samples;
        conditions = new Conditions(samples);
        columns = Stream.of(Column.values()).filter(column -> support || column != Column.ASSIGNEE).toList();
    }

    List<Operation> all() {
        addPages();
        addConditions();
        addSearches();
        addGroups();
        addValues();
        addViews();
        add(Family.EXPORT, "export of " + Math.min(EXPORTED, samples.ticketCount()) + " rows",
                random -> new Request(Operation.EXPORT, new ExportTickets(filtered(new Filter.Condition(Column.NUMBER,
                        Operator.GREATER, List.of(Integer.toString(MillionTickets.COUNT - exported())))))));
        return all;
    }

    private int exported() {
        return support ? EXPORTED : MillionTickets.COUNT;
    }

    private void add(Family family, String name, Function<SplittableRandom, Request> next) {
        all.add(new Operation(family, name, next));
    }

    /// Adds the page that comes without counts when counting takes time, and the count that follows it.
    private void addWithCount(Family family, String name, Function<SplittableRandom, TicketQuery> next) {
        add(family, name + ": page", random -> new Request(Operation.SEARCH_COUNT_LATER, next.apply(random)));
        add(family, name + ": count", random -> new Request(Operation.COUNT, next.apply(random)));
    }

    private void addPages() {
        for (var column : columns) {
            String name = "sorted by " + column;
            add(Family.PAGE, name + ": first page", random -> sorted(column, random, 0));
            add(Family.PAGE, name + ": any page", random -> sorted(column, random, random.nextInt(pages())));
            add(Family.PAGE, name + ": last page", random -> sorted(column, random, pages() - 1 - random.nextInt(10)));
        }
    }

    private int pages() {
        return (int) Math.ceilDiv(samples.ticketCount(), PAGE_SIZE);
    }

    private static Request sorted(Column column, SplittableRandom random, int page) {
        return new Request(Operation.SEARCH_COUNT_LATER, query(TicketView.ALL, null, null,
                List.of(new Sort(column, random.nextBoolean())), List.of(), List.of(), page));
    }

    private void addConditions() {
        for (var column : columns) {
            for (var operator : Conditions.operators(column)) {
                addWithCount(Family.CONDITION, column + " " + operator,
                        random -> filtered(conditions.condition(column, operator, random)));
            }
        }
        addWithCount(Family.CONDITION, "two conditions", random -> filtered(new Filter.Group(GroupOperator.AND,
                List.of(conditions.any(columns, random), conditions.any(columns, random)))));
        addWithCount(Family.CONDITION, "two conditions, sorted, any page", random -> query(TicketView.OPEN, null,
                new Filter.Group(GroupOperator.OR,
                        List.of(conditions.any(columns, random), conditions.any(columns, random))),
                List.of(sort(columns.get(random.nextInt(columns.size())), random)), List.of(), List.of(),
                random.nextInt(20)));
    }

    private void addSearches() {
        addSearch("a common word", random -> vocabulary.wordAt(random.nextDouble() * 0.01));
        addSearch("a rare word", random -> vocabulary.wordAt(0.5 + random.nextDouble() / 2));
        addSearch("a word of a title", random -> samples.word(Column.TITLE, random));
        addSearch("three letters", random -> samples.word(Column.TITLE, random).substring(0, 3));
        addSearch("digits", random -> Integer.toString(100 + random.nextInt(999_900)));
        addSearch("a date", random -> frenchDay(samples.value(Column.DATE, random)));
        addSearch("a name", random -> samples.word(Column.AUTHOR, random));
        addSearch("a company", random -> samples.value(Column.COMPANY, random));
        addSearch("a label", random -> List.of("bloquant", "gênant", "attente", "traité").get(random.nextInt(4)));
        addSearch("a phrase", random -> firstWords(samples.value(Column.TITLE, random)));
    }

    private static String frenchDay(String day) {
        return String.join("/", List.of(day.split("-")).reversed());
    }

    private static String firstWords(String title) {
        return title.substring(0, Math.min(title.length(), 20));
    }

    private void addSearch(String what, Function<SplittableRandom, String> search) {
        addWithCount(Family.SEARCH, "search " + what, random -> query(TicketView.ALL, search.apply(random), null,
                List.of(), List.of(), List.of(), 0));
    }

    private void addGroups() {
        for (var column : columns) {
            add(Family.GROUPS, "groups by " + column,
                    random -> grouped(List.of(sort(column, random)), List.of(), random.nextInt(5)));
            add(Family.GROUPS, "groups by " + column + ", some closed, any page", random -> grouped(
                    List.of(sort(column, random)),
                    samples.values(column, 5, random).stream().map(List::of).toList(), random.nextInt(pages())));
        }
        add(Family.GROUPS, "groups by two columns, any page", random -> grouped(
                List.of(sort(Column.STATE, random), sort(Column.COMPANY, random)), List.of(List.of("RESOLVED")),
                random.nextInt(pages() / 20)));
    }

    private static Sort sort(Column column, SplittableRandom random) {
        return new Sort(column, random.nextBoolean());
    }

    private static Request grouped(List<Sort> groups, List<List<String>> collapsed, int page) {
        return new Request(Operation.SEARCH,
                query(TicketView.ALL, null, null, List.of(), groups, collapsed, page));
    }

    private void addValues() {
        for (var column : columns) {
            add(Family.VALUES, "values of " + column,
                    random -> values(query(TicketView.ALL, null, null, List.of(), List.of(), List.of(), 0), column));
            add(Family.VALUES, "values of " + column + ", filtered", random -> values(
                    filtered(conditions.any(columns.stream().filter(other -> other != column).toList(), random)),
                    column));
        }
    }

    private static Request values(TicketQuery query, Column column) {
        return new Request(Operation.VALUES, new ValuesQuery(query, column, null));
    }

    private void addViews() {
        for (var view : TicketView.values()) {
            if (support || !FOR_SUPPORT.contains(view)) {
                addWithCount(Family.CONDITION, "view " + view, random -> query(view, null, null, List.of(), List.of(),
                        List.of(), random.nextInt(20)));
            }
        }
    }

    private static TicketQuery filtered(Filter filter) {
        return query(TicketView.ALL, null, filter, List.of(), List.of(), List.of(), 0);
    }

    private static TicketQuery query(TicketView view, @Nullable String search, @Nullable Filter filter,
            List<Sort> sort, List<Sort> groups, List<List<String>> collapsed, int page) {
        return new TicketQuery(view, search, filter, true, sort, groups, collapsed, List.of(), page, PAGE_SIZE,
                Calendar.ZONE.getId());
    }
}
