@NullMarked
package ca.rmtreflect.ui.wizard;

import org.jspecify.annotations.NullMarked;
