@NullMarked
package archfixtures.storage;

import org.jspecify.annotations.NullMarked;
