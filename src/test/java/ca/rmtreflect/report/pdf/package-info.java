@NullMarked
package ca.rmtreflect.report.pdf;

import org.jspecify.annotations.NullMarked;
