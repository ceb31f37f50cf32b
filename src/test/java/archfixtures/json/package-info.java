@NullMarked
package archfixtures.json;

import org.jspecify.annotations.NullMarked;
