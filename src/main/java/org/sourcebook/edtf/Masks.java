package org.sourcebook.edtf;

/** Digits of which some are unspecified: {@code 156X} is 1560 to 1569. */
final class Masks {

    private Masks() {}

    static boolean matches(String mask, long number) {
        long rest = number;
        for (int at = mask.length() - 1; at >= 0; at--, rest /= 10) {
            char wanted = mask.charAt(at);
            if (wanted != 'X' && wanted - '0' != rest % 10) {
                return false;
            }
        }
        return rest == 0;
    }

    static long lowest(String mask) {
        return Long.parseLong(mask.replace('X', '0'));
    }

    static long highest(String mask) {
        return Long.parseLong(mask.replace('X', '9'));
    }

    /** Whether only digits on the right are unspecified, so that the numbers follow each other. */
    static boolean isTrailing(String mask) {
        int first = mask.indexOf('X');
        return first >= 0 && mask.substring(first).chars().allMatch(c -> c == 'X');
    }
}
