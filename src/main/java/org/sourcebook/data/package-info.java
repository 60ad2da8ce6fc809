/**
 * The archive as data that can be taken away: a JSON twin of every record's page, NDJSON and CSV per kind, the sources for reference managers,
 * and a Frictionless Data Package that lists them.
 *
 * <p>Every row says the standing of a statement and its speaker, and a doubt in a date stays in its EDTF.
 */
package org.sourcebook.data;
