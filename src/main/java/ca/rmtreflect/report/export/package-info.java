/// Puts the builder and the writers together: an order goes in, files come out.
@NullMarked
package ca.rmtreflect.report.export;

import org.jspecify.annotations.NullMarked;
