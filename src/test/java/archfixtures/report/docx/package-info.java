@NullMarked
package archfixtures.report.docx;

import org.jspecify.annotations.NullMarked;
