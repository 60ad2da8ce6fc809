import java.nio.file.Path;

/** Records of shipped kinds, in the theme's templates with all they bring: citations, standings, dates, lists, drawings, search. */
record ThemeForm(String settings) implements Corpus.Form {

    /** Without the outputs that a site can do without. */
    static final ThemeForm LEAN = new ThemeForm("social_cards: false\ndata: false\n");

    static final ThemeForm WHOLE = new ThemeForm("");

    @Override
    public String[] folders() {
        return new String[] {"actors", "events", "claims", "chapters", "sources"};
    }

    @Override
    public String front(Entry entry, Entry source) {
        String evidence = "evidence: [" + source.id() + "]\n";
        return switch (entry.section()) {
            case 0 -> "type: group\n";
            case 1 -> "dates: [" + entry.date() + "]\nstanding: undisputed\n" + evidence;
            case 2 -> "statement: \"" + entry.summary() + "\"\nsaid: [somebody]\ndate: " + entry.date() + "\nstanding: disputed\nstanding_reason: Others say otherwise.\n" + evidence;
            case 3 -> "order: " + (entry.number() + 1) + "\n";
            default -> "type: report\nread: opening\ndate: " + entry.date() + "\n";
        };
    }

    @Override
    public String after(Entry entry, Entry source) {
        return "\nAs told elsewhere [@" + source.id() + ", p. " + (1 + entry.number() % 300) + "].\n";
    }

    @Override
    public void write(Path site) {
        Corpus.make(site.resolve("content/site.yaml"), "title: Archive\nbase_url: https://archive.example/\n" + settings);
    }
}
