@NullMarked
package archfixtures.report.csv;

import org.jspecify.annotations.NullMarked;
