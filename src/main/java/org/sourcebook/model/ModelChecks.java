package org.sourcebook.model;

import java.util.List;
import org.sourcebook.diagnostic.Reporter;

/** What must hold across the declarations of a model, one rule after the other. */
record ModelChecks(Model model, CommonFields common, Reporter reporter) {

    void run() {
        List.<Runnable>of().forEach(Runnable::run);
    }
}
