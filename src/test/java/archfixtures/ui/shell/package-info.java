@NullMarked
package archfixtures.ui.shell;

import org.jspecify.annotations.NullMarked;
