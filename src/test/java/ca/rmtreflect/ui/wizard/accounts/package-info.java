@NullMarked
package ca.rmtreflect.ui.wizard.accounts;

import org.jspecify.annotations.NullMarked;
