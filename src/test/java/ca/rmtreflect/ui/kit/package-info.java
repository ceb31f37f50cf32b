@NullMarked
package ca.rmtreflect.ui.kit;

import org.jspecify.annotations.NullMarked;
