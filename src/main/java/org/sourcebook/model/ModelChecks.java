package org.sourcebook.model;

import org.sourcebook.diagnostic.Reporter;

/** What must hold across the declarations of a model, one rule after the other. */
record ModelChecks(Model model, Reporter reporter) {

    void run() {
        TraitNeeds needs = new TraitNeeds(reporter);
        model.kinds().forEach(needs::check);
        new ReverseNames(model, reporter).check();
        new ShowLists(model, reporter).check();
    }
}
