package org.sourcebook.archive;

/**
 * How often a statement is attested, computed from its citations: how many reports, from how many origins, how many of them read.
 *
 * <p>{@code takenBack} are reports that do not count, because their source or the one they relay was retracted or withdrawn. That many report it does not make it so: this stands beside the editor's standing, never in its place.
 */
public record Attestation(int reports, int origins, int originsRead, int takenBack) {

    /** No report at all. */
    public static final Attestation NONE = new Attestation(0, 0, 0, 0);

    /** The degrees, from many to none. */
    public enum Degree {
        SEVERAL_ORIGINS("several-origins", "Several say so"),
        SEVERAL_REPORTS("several-reports", "Several reports of one origin"),
        ONE_REPORT("one-report", "One report"),
        ORIGIN_NOT_READ("origin-not-read", "The origin was not read"),
        NONE("none", "No report");

        private final String word;
        private final String shown;

        Degree(String word, String shown) {
            this.word = word;
            this.shown = shown;
        }

        /** The word templates and exports know it by. */
        public String word() {
            return word;
        }

        /** The words readers are shown. */
        public String shown() {
            return shown;
        }
    }

    public Degree degree() {
        if (reports == 0) {
            return Degree.NONE;
        } else if (origins > 1) {
            return Degree.SEVERAL_ORIGINS;
        } else if (originsRead == 0) {
            return Degree.ORIGIN_NOT_READ;
        }
        return reports > 1 ? Degree.SEVERAL_REPORTS : Degree.ONE_REPORT;
    }

    /** The count in words: {@code 4 reports, 1 origin, origin not read}. */
    public String explanation() {
        if (reports == 0) {
            return takenBack == 0 ? "nothing cited supports it" : notCounted();
        }
        String counted = counted(reports, "report") + ", " + counted(origins, "origin") + ", " + reading();
        return takenBack == 0 ? counted : counted + "; " + notCounted();
    }

    private String notCounted() {
        return counted(takenBack, "report") + " not counted, since the source was taken back";
    }

    private String reading() {
        if (originsRead == origins) {
            return origins == 1 ? "origin read" : "all origins read";
        }
        if (originsRead == 0) {
            return origins == 1 ? "origin not read" : "no origin read";
        }
        return originsRead + " of them read";
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
