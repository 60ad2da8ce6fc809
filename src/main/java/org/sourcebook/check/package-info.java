/**
 * Rules over the linked archive, one class each.
 *
 * <p>To add one: write a class that is a {@link org.sourcebook.check.Check}, name it in {@link org.sourcebook.check.Checks}, explain its code in
 * {@code src/main/resources/explain/} and show it in a case.
 */
package org.sourcebook.check;
