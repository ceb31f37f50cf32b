@NullMarked
package archfixtures.report.pdf;

import org.jspecify.annotations.NullMarked;
