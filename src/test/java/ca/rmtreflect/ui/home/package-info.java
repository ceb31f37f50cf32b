@NullMarked
package ca.rmtreflect.ui.home;

import org.jspecify.annotations.NullMarked;
