/**
 * References from elsewhere: CSL-JSON, BibTeX and RIS files become records of a citable kind.
 *
 * <p>A file is read into {@link org.sourcebook.importing.Entry entries}, whose values stand by the variables of the Citation Style Language; the model
 * says which field holds which. What no field holds is told, never dropped, and nothing is made up. Either all records are
 * written or none.
 */
package org.sourcebook.importing;
