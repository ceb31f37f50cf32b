@NullMarked
package ca.rmtreflect.ui.wizard.changes;

import org.jspecify.annotations.NullMarked;
