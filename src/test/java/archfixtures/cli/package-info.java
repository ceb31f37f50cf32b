@NullMarked
package archfixtures.cli;

import org.jspecify.annotations.NullMarked;
