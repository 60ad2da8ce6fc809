package org.sourcebook.model;

import org.sourcebook.diagnostic.Reporter;

/**
 * What must hold across the declarations of a model, one rule after the other.
 *
 * <p>Where a file could not be read the model is not {@code whole}, and lists may follow edges that stand there.
 */
record ModelChecks(Model model, CommonFields common, boolean whole, Reporter reporter) {

    void run() {
        TraitNeeds needs = new TraitNeeds(common, reporter);
        model.kinds().forEach(needs::check);
        new ReverseNames(model, reporter).check();
        if (whole) {
            new ShowLists(model, reporter).check();
        }
    }
}
