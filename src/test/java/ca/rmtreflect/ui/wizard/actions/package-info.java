@NullMarked
package ca.rmtreflect.ui.wizard.actions;

import org.jspecify.annotations.NullMarked;
