@NullMarked
package ca.rmtreflect.ui.question;

import org.jspecify.annotations.NullMarked;
