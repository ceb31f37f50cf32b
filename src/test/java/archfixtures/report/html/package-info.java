@NullMarked
package archfixtures.report.html;

import org.jspecify.annotations.NullMarked;
