package org.sourcebook.view;

/** Moves things that stand in a row apart until none overlaps the next, each as little as possible, in their order. */
final class Spread {

    private Spread() {}

    /**
     * Where things begin: {@code wanted} in ascending order, {@code sizes} with the room between them, nothing before {@code least}.
     *
     * <p>Pooling of adjacent violators: the sum of the squared moves is the least there is.
     */
    static int[] apart(int[] wanted, int[] sizes, int least) {
        int count = wanted.length;
        double[] means = new double[count];
        int[] weights = new int[count];
        int blocks = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            means[blocks] = wanted[i] - before;
            weights[blocks] = 1;
            blocks++;
            while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
                int weight = weights[blocks - 2] + weights[blocks - 1];
                means[blocks - 2] =
                        (means[blocks - 2] * weights[blocks - 2] + means[blocks - 1] * weights[blocks - 1]) / weight;
                weights[blocks - 2] = weight;
                blocks--;
            }
            before += sizes[i];
        }
        return positions(means, weights, sizes, least);
    }

    private static int[] positions(double[] means, int[] weights, int[] sizes, int least) {
        int[] positions = new int[sizes.length];
        int before = 0;
        int block = 0;
        int left = sizes.length == 0 ? 0 : weights[0];
        for (int i = 0; i < sizes.length; i++) {
            if (left == 0) {
                block++;
                left = weights[block];
            }
            positions[i] = Math.max(least, (int) StrictMath.round(means[block])) + before;
            before += sizes[i];
            left--;
        }
        return positions;
    }
}
