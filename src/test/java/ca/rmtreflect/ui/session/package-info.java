@NullMarked
package ca.rmtreflect.ui.session;

import org.jspecify.annotations.NullMarked;
