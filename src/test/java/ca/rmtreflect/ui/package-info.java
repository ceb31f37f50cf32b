@NullMarked
package ca.rmtreflect.ui;

import org.jspecify.annotations.NullMarked;
