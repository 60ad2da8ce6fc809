/**
 * Kinds of records as data: what the declarations in {@code model/*.yaml} say, and everything that follows from it.
 *
 * <p>A {@link org.sourcebook.model.ModelReader} reads the declarations Sourcebook ships and those of a site into a
 * {@link org.sourcebook.model.Model}. Its {@link org.sourcebook.model.FieldType}s turn YAML nodes into
 * {@link org.sourcebook.model.Value}s, and word, order, export and describe them. Nothing here knows the name of a kind;
 * what a kind can do is said by its {@link org.sourcebook.model.Trait}s.
 */
package org.sourcebook.model;
