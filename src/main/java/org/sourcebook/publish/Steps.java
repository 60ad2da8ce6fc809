package org.sourcebook.publish;

/** Told of every step of a commit just before it is taken; tests stop there as a kill would. */
@FunctionalInterface
interface Steps {

    Steps UNWATCHED = step -> {};

    void before(String step);
}
