@NullMarked
package ca.rmtreflect.report.docx;

import org.jspecify.annotations.NullMarked;
