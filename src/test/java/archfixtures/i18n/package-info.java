@NullMarked
package archfixtures.i18n;

import org.jspecify.annotations.NullMarked;
