@NullMarked
package archfixtures.report.calendar;

import org.jspecify.annotations.NullMarked;
