import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What stands in front of the text of one record, the same whatever the size of the archive. */
record Entry(int number, String id, String title, String summary, String date, List<String> tags) {

    static final int SECTIONS = 5;
    private static final int NEWEST = 50;
    private static final int TAGS = 60;
    private static final int FIRST_TAG = 80;

    static Entry of(int number, Words words) {
        SplittableRandom random = new SplittableRandom(1_000_003L * number + 7);
        String title = words.title(random, 4 + random.nextInt(5));
        String[] begin = title.toLowerCase(Locale.ROOT).split(" ");
        String id = String.join("-", List.of(begin).subList(0, 3)) + String.format(Locale.ROOT, "-%06d", number);
        TreeSet<String> tags = new TreeSet<>();
        while (tags.size() < 3) {
            tags.add("topic-" + words.ranked(FIRST_TAG + random.nextInt(TAGS)));
        }
        return new Entry(number, id, title, words.plain(random, 12 + random.nextInt(10)), date(number, random), List.copyOf(tags));
    }

    /** The newest have each a day of their own, so that there is one answer to which they are. */
    private static String date(int number, SplittableRandom random) {
        String day = String.format(Locale.ROOT, "-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
        return number < NEWEST ? String.format(Locale.ROOT, "2023-%02d-%02d", 1 + number % 12, 1 + number % 28) : 2014 + random.nextInt(9) + day;
    }

    /** Which of the five sections it is in. */
    int section() {
        return number % SECTIONS;
    }

    /** The lines every form has. */
    String front() {
        return "title: \"" + title + "\"\nsummary: \"" + summary + "\"\nupdated: " + date + "\ntags: [" + String.join(", ", tags) + "]\n";
    }
}
