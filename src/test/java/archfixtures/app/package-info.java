@NullMarked
package archfixtures.app;

import org.jspecify.annotations.NullMarked;
