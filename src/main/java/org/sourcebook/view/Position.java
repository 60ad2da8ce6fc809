package org.sourcebook.view;

import java.util.List;

/** A side of a debate with its arguments. */
record Position(String label, String mark, List<Argument> arguments) {}
