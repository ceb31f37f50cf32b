@NullMarked
package archfixtures.ui;

import org.jspecify.annotations.NullMarked;
