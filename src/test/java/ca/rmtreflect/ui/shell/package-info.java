@NullMarked
package ca.rmtreflect.ui.shell;

import org.jspecify.annotations.NullMarked;
