@NullMarked
package ca.rmtreflect.ui.wizard.export;

import org.jspecify.annotations.NullMarked;
