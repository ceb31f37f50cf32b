@NullMarked
package archfixtures.report;

import org.jspecify.annotations.NullMarked;
