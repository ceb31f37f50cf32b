@NullMarked
package archfixtures.domain;

import org.jspecify.annotations.NullMarked;
