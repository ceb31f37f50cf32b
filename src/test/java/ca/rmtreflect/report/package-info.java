@NullMarked
package ca.rmtreflect.report;

import org.jspecify.annotations.NullMarked;
