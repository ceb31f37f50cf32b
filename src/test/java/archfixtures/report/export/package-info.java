@NullMarked
package archfixtures.report.export;

import org.jspecify.annotations.NullMarked;
