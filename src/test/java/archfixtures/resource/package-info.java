@NullMarked
package archfixtures.resource;

import org.jspecify.annotations.NullMarked;
