@NullMarked
package archfixtures.ui.kit;

import org.jspecify.annotations.NullMarked;
