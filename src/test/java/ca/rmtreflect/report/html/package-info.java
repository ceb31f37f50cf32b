@NullMarked
package ca.rmtreflect.report.html;

import org.jspecify.annotations.NullMarked;
