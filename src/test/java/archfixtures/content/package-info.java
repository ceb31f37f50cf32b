@NullMarked
package archfixtures.content;

import org.jspecify.annotations.NullMarked;
