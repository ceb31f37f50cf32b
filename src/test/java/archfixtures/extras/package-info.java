@NullMarked
package archfixtures.extras;

import org.jspecify.annotations.NullMarked;
