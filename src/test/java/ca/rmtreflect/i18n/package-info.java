@NullMarked
package ca.rmtreflect.i18n;

import org.jspecify.annotations.NullMarked;
