@NullMarked
package ca.rmtreflect.cli;

import org.jspecify.annotations.NullMarked;
