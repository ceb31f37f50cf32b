/// Writes tables for spreadsheets.
@NullMarked
package ca.rmtreflect.report.csv;

import org.jspecify.annotations.NullMarked;
