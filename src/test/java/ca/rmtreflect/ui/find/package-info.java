@NullMarked
package ca.rmtreflect.ui.find;

import org.jspecify.annotations.NullMarked;
