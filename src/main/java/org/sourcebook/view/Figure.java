package org.sourcebook.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourcebook.edtf.Edtf;

/**
 * One value of a quantity as somebody gives it.
 *
 * <p>{@code speaker} is who gives it with the date it is for, in words; {@code outlier} keeps it off the scale; {@code sentence} is all
 * of it, to be read aloud.
 */
record Figure(
        List<Amount> amounts, String speaker, Optional<Edtf> date, boolean outlier, String href, String sentence) {

    /** A number, and how it is meant. */
    sealed interface Amount {

        /** In words: {@code about 9,200}. */
        String words();

        /** The numbers the scale must have room for. */
        Stream<BigDecimal> numbers();
    }

    /** A number given to the last digit. */
    record Exact(BigDecimal number, String words) implements Amount {
        @Override
        public Stream<BigDecimal> numbers() {
            return Stream.of(number);
        }
    }

    /** A rounded or estimated number. */
    record About(BigDecimal number, String words) implements Amount {
        @Override
        public Stream<BigDecimal> numbers() {
            return Stream.of(number);
        }
    }

    /** Bounds: at least one, at most the other, or both. */
    record Between(Optional<BigDecimal> least, Optional<BigDecimal> most, String words) implements Amount {
        @Override
        public Stream<BigDecimal> numbers() {
            return Stream.concat(least.stream(), most.stream());
        }
    }
}
